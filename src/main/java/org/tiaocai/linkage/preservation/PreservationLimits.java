package org.tiaocai.linkage.preservation;

import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.ArbitrationApplied;
import org.tiaocai.limits.RuleIds;
import org.tiaocai.limits.RunningLimits;
import org.tiaocai.linkage.CourtDecisionEffective;
import org.tiaocai.linkage.followup.DocumentInForce;
import org.tiaocai.linkage.followup.Enforceable;
import org.tiaocai.shared.RegistrationNumber;

/** 保全财产的期限: thirty days to apply for arbitration, three months to enforce (民诉法104, 解释一49). */
@Component
record PreservationLimits(Preservations preservations, Enforceable enforceable, RunningLimits limits) {

    @EventListener
    void on(ArbitrationApplied applied) {
        preservations.of(applied.number()).stream()
                .filter(Preservation::beforeArbitration)
                .forEach(one -> limits.settle(
                        applied.number(), RuleIds.APPLICATION_AFTER_PRESERVATION, one.subject(), applied.receivedOn()));
    }

    @EventListener
    void on(DocumentInForce inForce) {
        enforceWithin(inForce.number(), inForce.since(), "裁决、调解书生效");
    }

    @EventListener
    void on(CourtDecisionEffective decided) {
        if (decided.replaces()) {
            enforceWithin(decided.number(), decided.effectiveOn(), "法院裁判生效");
        }
    }

    /** The ruling may come when what it secures is in force already. */
    void ruled(RegistrationNumber number) {
        enforceable.since(number).ifPresent(since -> enforceWithin(number, since, "裁决、调解书或者法院裁判已经生效"));
    }

    private void enforceWithin(RegistrationNumber number, LocalDate from, String reason) {
        preservations.of(number).stream()
                .filter(Preservation::holds)
                .map(Preservation::subject)
                .filter(subject -> !runsSince(number, subject, from))
                .forEach(subject -> {
                    limits.cease(number, RuleIds.ENFORCEMENT_ON_PRESERVED, subject);
                    limits.start(number, RuleIds.ENFORCEMENT_ON_PRESERVED, subject, from, reason);
                });
    }

    /** What took effect earlier may be heard of later: the three months end no later than from then. */
    private boolean runsSince(RegistrationNumber number, String subject, LocalDate from) {
        return limits.running(number, RuleIds.ENFORCEMENT_ON_PRESERVED, subject)
                .filter(limit -> !limit.startedOn().isAfter(from))
                .isPresent();
    }
}
