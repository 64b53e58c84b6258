package org.tiaocai.arbitration.motion;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.tiaocai.shared.RegistrationNumber;

/** 更正死亡、终止登记, from the case page. */
@RestController
record GoneCorrectionApi(GoneCorrection correction) {

    record Mistake(@Nullable Long party, @Nullable String reason) {}

    @PostMapping("/api/v1/cases/{number}/gone-corrections")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void correct(@PathVariable String number, @RequestBody Mistake mistake) {
        correction.correct(RegistrationNumber.of(number), mistake.party(), mistake.reason());
    }
}
