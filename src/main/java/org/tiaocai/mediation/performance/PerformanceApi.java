package org.tiaocai.mediation.performance;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tiaocai.shared.RegistrationNumber;

/** What the case page tells of an agreement that was not performed. */
@RestController
@RequestMapping("/api/v1/cases/{number}/mediation/breach-application")
record PerformanceApi(BreachApplications applications) {

    record Wanted(@Nullable LocalDate receivedOn) {}

    /** @param number under which it is registered */
    record Filed(String number) {}

    @PostMapping
    Filed file(@PathVariable String number, @RequestBody Wanted wanted) {
        return new Filed(applications
                .file(RegistrationNumber.of(number), wanted.receivedOn())
                .value());
    }
}
