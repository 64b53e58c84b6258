package org.tiaocai.arbitration.closing;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.Arbitration;
import org.tiaocai.arbitration.ArbitrationClosed;
import org.tiaocai.arbitration.Arbitrations;
import org.tiaocai.arbitration.ClosingMethod;
import org.tiaocai.arbitration.award.Awards;
import org.tiaocai.arbitration.award.finality.Finality;
import org.tiaocai.arbitration.award.mediation.ArbitralMediation;
import org.tiaocai.arbitration.award.mediation.ArbitralMediations;
import org.tiaocai.arbitration.tribunal.Tribunals;
import org.tiaocai.delivery.serving.Serving;
import org.tiaocai.delivery.serving.ServingState;
import org.tiaocai.delivery.serving.Servings;
import org.tiaocai.dispute.Claims;
import org.tiaocai.dispute.Disputes;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.Side;
import org.tiaocai.documents.Facts;
import org.tiaocai.documents.Papers;
import org.tiaocai.documents.Reckoned;
import org.tiaocai.limits.RuleIds;
import org.tiaocai.limits.RunningLimit;
import org.tiaocai.limits.RunningLimits;
import org.tiaocai.limits.reckoning.Exclusion;
import org.tiaocai.shared.RegistrationNumber;

/** 结案审批表 (D514): what is known of an accepted case on the day on which it is closed, for the internal volume. */
@Component
record ClosingSheet(
        Arbitrations arbitrations,
        Papers papers,
        Disputes disputes,
        Claims claims,
        Awards awards,
        ArbitralMediations mediations,
        Tribunals tribunals,
        Servings servings,
        Parties parties,
        RunningLimits limits,
        Clock clock) {

    /**
     * 结案审批表.
     *
     * @param workersConcerned in a collective case only
     * @param panel as it sat; where nobody was seated, as the acceptance decided
     * @param claimed what the applicant asked for altogether, in yuan
     * @param counterclaimed the same of the respondent; null without a counterclaim
     * @param mediated what the 调解书 say is to be paid altogether; null where none says so item by item
     * @param servings proofs of service, one for each paper and party
     * @param unserved which paper has no proof of which party
     */
    record ClosingApproval(
            @Nullable Integer workersConcerned,
            LocalDate acceptedOn,
            LocalDate closedOn,
            long days,
            @Nullable AwardLimit awardLimit,
            ClosingMethod method,
            boolean simplified,
            boolean panel,
            BigDecimal claimed,
            @Nullable BigDecimal counterclaimed,
            List<Awarded> awards,
            @Nullable BigDecimal mediated,
            int servings,
            List<Unserved> unserved)
            implements Facts {}

    /** 裁决期限 as it was reckoned last, with what was taken off. */
    record AwardLimit(
            LocalDate startedOn,
            @Reckoned LocalDate dueOn,
            @Nullable Integer extendedDays,
            List<Exclusion> exclusions) {}

    /** A paper whose service on one party is under way still, was refused or was given up. */
    record Unserved(String paper, String recipient, ServingState state) {}

    /** What one paper awards altogether. */
    record Awarded(@Nullable String caseNo, Finality finality, BigDecimal sum) {}

    @EventListener
    void closed(ArbitrationClosed closed) {
        var one = arbitrations.get(closed.number());
        if (one.acceptedOn() != null && one.closedOn() != null && one.closing() != null) {
            papers.issue(one.number(), "D514", "closing", sheet(one, one.acceptedOn(), one.closedOn(), one.closing()));
        }
    }

    /** As it would say were the award in the making made today; what it awards is counted when it has been made. */
    ClosingApproval ifAwardedToday(RegistrationNumber number) {
        var one = arbitrations.get(number);
        var today = LocalDate.now(clock);
        return sheet(one, Objects.requireNonNullElse(one.acceptedOn(), today), today, ClosingMethod.AWARD);
    }

    private ClosingApproval sheet(Arbitration one, LocalDate acceptedOn, LocalDate closedOn, ClosingMethod method) {
        var number = one.number();
        var all = servings.of(number);
        return new ClosingApproval(
                one.collective() ? disputes.get(number).workersConcerned() : null,
                acceptedOn,
                closedOn,
                ChronoUnit.DAYS.between(acceptedOn, closedOn),
                awardLimit(number),
                method,
                one.isSimplified(),
                isPanel(one),
                sum(number, Side.APPLICANT).orElse(BigDecimal.ZERO),
                sum(number, Side.RESPONDENT).orElse(null),
                awarded(number),
                mediated(number),
                (int) all.stream().filter(ClosingSheet::isServed).count(),
                unserved(number, all));
    }

    /** A service counts by its outcome alone: what was sent, refused or given up has served nobody. */
    private static boolean isServed(Serving one) {
        return one.state() == ServingState.SERVED;
    }

    private List<Unserved> unserved(RegistrationNumber number, List<Serving> all) {
        return all.stream()
                .filter(one -> !isServed(one))
                .map(one ->
                        new Unserved(one.documentTitle(), parties.names(number, List.of(one.partyId())), one.state()))
                .toList();
    }

    private boolean isPanel(Arbitration one) {
        var sat = tribunals.of(one.number()).arbitrators().size();
        return sat == 0 ? one.mustBePanel() : sat > 1;
    }

    /** Empty where the side asked for nothing. */
    private Optional<BigDecimal> sum(RegistrationNumber number, Side side) {
        return claims.everAsked(number).stream()
                .filter(claim -> claim.raisedBy() == side)
                .map(claim -> Objects.requireNonNullElse(claim.amount(), BigDecimal.ZERO))
                .reduce(BigDecimal::add);
    }

    private @Nullable AwardLimit awardLimit(RegistrationNumber number) {
        return limits.of(number).stream()
                .filter(limit -> limit.rule().equals(RuleIds.AWARD_LIMIT))
                .reduce((first, last) -> last)
                .map(this::awardLimit)
                .orElse(null);
    }

    private AwardLimit awardLimit(RunningLimit limit) {
        return new AwardLimit(
                limit.startedOn(),
                limit.dueOn(),
                limit.extendedDays() > 0 ? limit.extendedDays() : null,
                limits.exclusionsOf(limit));
    }

    private @Nullable BigDecimal mediated(RegistrationNumber number) {
        return mediations.of(number).stream()
                .filter(one -> one.documentId() != null && one.outcome() != ArbitralMediation.Outcome.RENEGED)
                .flatMap(one -> one.items().stream())
                .flatMap(item -> Stream.ofNullable(item.amount()))
                .reduce(BigDecimal::add)
                .orElse(null);
    }

    private List<Awarded> awarded(RegistrationNumber number) {
        return awards.of(number).stream()
                .filter(award -> award.madeOn() != null)
                .flatMap(award -> awards.documents(award.id()).stream())
                .map(paper -> new Awarded(paper.caseNo(), paper.finality(), paper.sum()))
                .toList();
    }
}
