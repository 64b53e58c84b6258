package org.tiaocai.arbitration.award.advance;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.tiaocai.shared.RegistrationNumber;

/** What the case page asks of an advance execution. */
@RestController
@RequestMapping("/api/v1/cases/{number}/award")
record AdvanceExecutionApi(AdvanceExecutionProcess process) {

    record Application(
            @Nullable Long party,
            @Nullable Integer claim,
            @Nullable BigDecimal amount,
            @Nullable String account) {}

    @PostMapping("/advance-executions")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void apply(@PathVariable String number, @RequestBody Application application) {
        process.applied(
                RegistrationNumber.of(number),
                application.party(),
                application.claim(),
                application.amount(),
                application.account());
    }
}
