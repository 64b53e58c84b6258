package org.tiaocai.arbitration.collective;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.tiaocai.shared.RegistrationNumber;

/** What the case page asks of a collective case. */
@RestController
@RequestMapping("/api/v1/cases/{number}/collective")
record CollectiveApi(Representatives representatives, Consents consents) {

    record Chosen(@Nullable List<Long> parties) {

        List<Long> all() {
            return parties == null ? List.of() : parties;
        }
    }

    record Asked(@Nullable ReservedAct matter, @Nullable String content) {}

    @PostMapping("/representatives")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void elect(@PathVariable String number, @RequestBody Chosen chosen) {
        representatives.elect(RegistrationNumber.of(number), chosen.all());
    }

    @PostMapping("/consent-lists")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void ask(@PathVariable String number, @RequestBody Asked asked) {
        consents.open(RegistrationNumber.of(number), asked.matter(), asked.content());
    }

    @PostMapping("/consent-lists/{list}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void given(@PathVariable String number, @PathVariable long list, @RequestBody Chosen chosen) {
        consents.given(RegistrationNumber.of(number), list, chosen.all());
    }
}
