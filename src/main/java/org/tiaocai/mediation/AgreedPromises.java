package org.tiaocai.mediation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.Claim;
import org.tiaocai.dispute.Claims;
import org.tiaocai.shared.RegistrationNumber;

/** 协议约定的履行: each with its own last day, counted from the day of effect, or with the day for the whole. */
@Component
public record AgreedPromises(Agreements agreements, AgreedPayments payments, Claims claims) {

    /**
     * 约定的一项.
     *
     * @param claim the claim on which it is promised
     * @param amount null where something else than money is promised
     */
    public record Promise(
            int claim, @Nullable BigDecimal amount, LocalDate dueOn, List<Long> debtors, List<Long> creditors) {}

    /** In the order of the agreement; a claim that is given up promises nothing, and words without a day neither. */
    public List<Promise> of(RegistrationNumber number, long mediation) {
        return agreements
                .of(mediation)
                .map(agreement -> promised(number, mediation, agreement))
                .orElse(List.of());
    }

    /** 即时履行: the day on which all was performed on the spot. */
    public Optional<LocalDate> performedAtOnce(long mediation) {
        return agreements.performedAtOnce(mediation);
    }

    private List<Promise> promised(RegistrationNumber number, long mediation, Agreement agreement) {
        var items = payments.of(mediation);
        var itemised = items.stream().map(AgreedPayment::claim).toList();
        return Stream.concat(
                        items.stream().filter(one -> !one.waived()).flatMap(one -> of(one, agreement)),
                        claims.of(number).stream()
                                .filter(claim -> !itemised.contains(claim.ordinal()))
                                .flatMap(claim -> of(claim, agreement)))
                .toList();
    }

    private static Stream<Promise> of(AgreedPayment one, Agreement agreement) {
        var effectiveOn = agreement.effectiveOn();
        var within = one.performWithinDays();
        var due = within == null || effectiveOn == null ? agreement.performanceDue() : effectiveOn.plusDays(within);
        return due == null
                ? Stream.empty()
                : Stream.of(new Promise(one.claim(), one.amount(), due, some(one.debtors()), some(one.creditors())));
    }

    /** What stands in the words of the agreement alone. */
    private static Stream<Promise> of(Claim claim, Agreement agreement) {
        return Stream.ofNullable(agreement.performanceDue())
                .map(due -> new Promise(claim.ordinal(), null, due, claim.respondents(), claim.claimants()));
    }

    private static List<Long> some(@Nullable List<Long> named) {
        return named == null ? List.of() : named;
    }
}
