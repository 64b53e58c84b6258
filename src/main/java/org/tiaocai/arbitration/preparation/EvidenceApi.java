package org.tiaocai.arbitration.preparation;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.tiaocai.shared.RegistrationNumber;

/** 指定举证期限 from the case page. */
@RestController
@RequestMapping("/api/v1/cases/{number}/evidence-periods")
record EvidenceApi(EvidencePeriods periods) {

    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void set(@PathVariable String number, @RequestBody EvidencePeriods.Setting setting) {
        periods.set(RegistrationNumber.of(number), setting);
    }
}
