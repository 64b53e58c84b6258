package org.tiaocai.arbitration.closing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.Arbitration;
import org.tiaocai.arbitration.ArbitrationClosed;
import org.tiaocai.arbitration.Arbitrations;
import org.tiaocai.arbitration.ClosingMethod;
import org.tiaocai.arbitration.award.Awards;
import org.tiaocai.arbitration.award.finality.Finality;
import org.tiaocai.delivery.serving.Servings;
import org.tiaocai.dispute.Claim;
import org.tiaocai.dispute.Claims;
import org.tiaocai.dispute.Disputes;
import org.tiaocai.documents.Facts;
import org.tiaocai.documents.Papers;
import org.tiaocai.limits.RunningLimit;
import org.tiaocai.limits.RunningLimits;
import org.tiaocai.limits.reckoning.Exclusion;
import org.tiaocai.shared.RegistrationNumber;

/** 结案审批表 (D514): what is known of an accepted case on the day on which it is closed, for the internal volume. */
@Component
class ClosingSheet {

    private final Arbitrations arbitrations;
    private final Papers papers;
    private final Disputes disputes;
    private final Claims claims;
    private final Awards awards;
    private final Servings servings;
    private final RunningLimits limits;

    ClosingSheet(
            Arbitrations arbitrations,
            Papers papers,
            Disputes disputes,
            Claims claims,
            Awards awards,
            Servings servings,
            RunningLimits limits) {
        this.arbitrations = arbitrations;
        this.papers = papers;
        this.disputes = disputes;
        this.claims = claims;
        this.awards = awards;
        this.servings = servings;
        this.limits = limits;
    }

    /**
     * 结案审批表.
     *
     * @param workersConcerned in a collective case only
     * @param claimed what was asked for altogether, in yuan
     * @param servings how many papers were served on how many parties
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
            List<Awarded> awards,
            int servings)
            implements Facts {}

    /** 裁决期限 as it was reckoned last, with what was taken off. */
    record AwardLimit(
            LocalDate startedOn,
            LocalDate dueOn,
            @Nullable Integer extendedDays,
            List<Exclusion> exclusions) {}

    /** What one paper awards altogether. */
    record Awarded(
            @Nullable String caseNo, Finality finality, BigDecimal sum) {}

    @EventListener
    void closed(ArbitrationClosed closed) {
        var one = arbitrations.get(closed.number());
        if (one.acceptedOn() != null && one.closedOn() != null && one.closing() != null) {
            papers.issue(
                    one.number(), "D514", "closing", sheet(one, one.acceptedOn(), one.closedOn(), one.closing()));
        }
    }

    private ClosingApproval sheet(Arbitration one, LocalDate acceptedOn, LocalDate closedOn, ClosingMethod method) {
        var number = one.number();
        return new ClosingApproval(
                one.collective() ? disputes.get(number).workersConcerned() : null,
                acceptedOn,
                closedOn,
                ChronoUnit.DAYS.between(acceptedOn, closedOn),
                awardLimit(number),
                method,
                one.isSimplified(),
                one.mustBePanel(),
                claims.of(number).stream()
                        .map(Claim::amount)
                        .filter(Objects::nonNull)
                        .reduce(BigDecimal.ZERO, BigDecimal::add),
                awarded(number),
                servings.of(number).size());
    }

    private @Nullable AwardLimit awardLimit(RegistrationNumber number) {
        return limits.of(number).stream()
                .filter(limit -> limit.rule().equals("A22"))
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

    private List<Awarded> awarded(RegistrationNumber number) {
        return awards.of(number).stream()
                .filter(award -> award.madeOn() != null)
                .flatMap(award -> awards.documents(award.id()).stream())
                .map(paper -> new Awarded(paper.caseNo(), paper.finality(), paper.sum()))
                .toList();
    }
}
