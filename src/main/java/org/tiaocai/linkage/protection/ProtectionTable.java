package org.tiaocai.linkage.protection;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.award.finality.ClaimClass;
import org.tiaocai.dispute.Claims;
import org.tiaocai.limits.RuleIds;
import org.tiaocai.limits.RunningLimits;
import org.tiaocai.mediation.Agreement;
import org.tiaocai.mediation.AgreementsInForce;
import org.tiaocai.mediation.performance.PromisedActs;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.RegistrationNumber;

/** 保障途径: asks the decision table {@code agreement-protection}; who mediated and what was promised stay here. */
@Component
class ProtectionTable {

    /** Such a committee carries it in its name (人民调解法). */
    private static final String PEOPLES_COMMITTEE = "人民调解委员会";

    private final DecisionService decisions;
    private final AgreementsInForce agreements;
    private final ProtectionRequests requests;
    private final RunningLimits limits;
    private final PromisedActs acts;
    private final Claims claims;
    private final Actor actor;

    ProtectionTable(
            @Lazy DecisionService decisions,
            AgreementsInForce agreements,
            ProtectionRequests requests,
            RunningLimits limits,
            PromisedActs acts,
            Claims claims,
            Actor actor) {
        this.decisions = decisions;
        this.agreements = agreements;
        this.requests = requests;
        this.limits = limits;
        this.acts = acts;
        this.claims = claims;
        this.actor = actor;
    }

    /** Each road with what holds of it on that day; none while no agreement is in effect. */
    List<Offer> offers(RegistrationNumber number, LocalDate on) {
        return agreements
                .of(number)
                .map(agreement -> asked(number, agreement, on))
                .orElse(List.of());
    }

    /** Of what is not watched here: the first day that the items name, or the day for the whole. */
    private Optional<LocalDate> firstDay(RegistrationNumber number, Agreement agreement) {
        return Stream.concat(
                        Stream.ofNullable(agreement.performanceDue()),
                        agreements.agreed(number).items().stream().flatMap(one -> Stream.ofNullable(one.due())))
                .min(LocalDate::compareTo);
    }

    private List<Offer> asked(RegistrationNumber number, Agreement agreement, LocalDate on) {
        // Each promise has its own day: the first that is not kept opens what a breach opens.
        var promised = acts.of(number).isEmpty()
                ? firstDay(number, agreement).orElse(null)
                : acts.firstDue(number).orElse(null);
        var facts = Map.<String, Object>of(
                "reviewInTime", isInTime(number, RuleIds.REVIEW_APPLICATION, on),
                "confirmationInTime", isInTime(number, RuleIds.CONFIRMATION_APPLICATION, on),
                "peoplesCommittee",
                        agreements
                                .organisation(number)
                                .filter(name -> name.contains(PEOPLES_COMMITTEE))
                                .isPresent(),
                "article16", isOfArticle16(number),
                "promisedDayPassed", promised != null && promised.isBefore(on),
                "performed", requests.hasPerformance(number) || acts.isPerformed(number));
        return actor.asApplication(() -> decisions.evaluateDecisionTableByKey("agreement-protection", facts)).stream()
                .map(ProtectionTable::offer)
                .toList();
    }

    private static Offer offer(DmnDecisionRuleResult row) {
        return new Offer(
                Road.valueOf(row.<String>getEntry("protection")),
                Offer.Fit.valueOf(row.<String>getEntry("fit")),
                row.getEntry("reason"));
    }

    private boolean isInTime(RegistrationNumber number, String rule, LocalDate on) {
        return limits.of(number).stream()
                .filter(limit -> limit.rule().equals(rule))
                .reduce((earlier, later) -> later)
                .filter(limit -> !limit.dueOn().isBefore(on))
                .isPresent();
    }

    /** 劳动报酬、工伤医疗费、经济补偿或者赔偿金: art. 47(1) names the same kinds as art. 16 does. */
    private boolean isOfArticle16(RegistrationNumber number) {
        return claims.of(number).stream().anyMatch(claim -> ClaimClass.byLaw(claim.type()) == ClaimClass.AMOUNT);
    }
}
