package org.tiaocai.mediation.entrustment;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.tiaocai.shared.RegistrationNumber;

/** Entrusting a case and calling it back, from the case page. */
@RestController
@RequestMapping("/api/v1/cases/{number}/entrustment")
record EntrustmentApi(EntrustmentProcess process) {

    /**
     * @param consents by the party's id; {@code applicantConsentedOn} and {@code respondentConsentedOn} are enough where a side
     *     is one party
     */
    record Order(
            @Nullable EntrustmentKind kind,
            @Nullable String organisation,
            @Nullable LocalDate applicantConsentedOn,
            @Nullable LocalDate respondentConsentedOn,
            @Nullable Map<Long, LocalDate> consents,
            @Nullable String focus) {}

    record Reason(@Nullable String reason) {}

    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void entrust(@PathVariable String number, @RequestBody Order order) {
        process.entrusted(
                RegistrationNumber.of(number),
                order.kind(),
                order.organisation(),
                new ConsentsToEntrust.Said(
                        order.applicantConsentedOn(), order.respondentConsentedOn(), order.consents()),
                order.focus());
    }

    @PostMapping("/recall")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void recall(@PathVariable String number, @RequestBody Reason reason) {
        process.recalled(RegistrationNumber.of(number), reason.reason());
    }
}
