package org.tiaocai.joining;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.tiaocai.shared.RegistrationNumber;

/** 并案、分案 from the case page; the case in the address leads. */
@RestController
@RequestMapping("/api/v1/cases/{number}/joined-cases")
record JoiningApi(JoinedCases all) {

    record Joining(@Nullable String other, @Nullable String reason) {}

    record Separating(@Nullable String reason) {}

    /** @param cases the joined cases that part, by the numbers of their joinings */
    record SeparatingSeveral(
            @Nullable List<@Nullable Long> cases, @Nullable String reason) {}

    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void join(@PathVariable String number, @RequestBody Joining joining) {
        all.join(RegistrationNumber.of(number), joining.other(), joining.reason());
    }

    @PostMapping("/{joined:\\d+}/separation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void separate(@PathVariable String number, @PathVariable long joined, @RequestBody Separating separating) {
        all.separate(RegistrationNumber.of(number), List.of(joined), separating.reason());
    }

    @PostMapping("/separation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void separateSeveral(@PathVariable String number, @RequestBody SeparatingSeveral separating) {
        var chosen = separating.cases() == null
                ? List.<Long>of()
                : separating.cases().stream().filter(Objects::nonNull).toList();
        all.separate(RegistrationNumber.of(number), chosen, separating.reason());
    }
}
