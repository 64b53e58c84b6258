package org.tiaocai.arbitration.award.correction;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.tiaocai.shared.RegistrationNumber;

/** What the case page asks of a correction. */
@RestController
@RequestMapping("/api/v1/cases/{number}/award")
record CorrectionApi(CorrectionProcess process) {

    record Fault(
            @Nullable Long documentId,
            Correction.@Nullable Kind kind,
            @Nullable Long itemId,
            @Nullable String original,
            @Nullable String corrected) {}

    @PostMapping("/corrections")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void correct(@PathVariable String number, @RequestBody Fault fault) {
        process.faultFound(
                RegistrationNumber.of(number),
                fault.documentId(),
                fault.kind(),
                fault.itemId(),
                fault.original(),
                fault.corrected());
    }
}
