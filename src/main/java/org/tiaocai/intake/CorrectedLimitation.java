package org.tiaocai.intake;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.Dispute;
import org.tiaocai.dispute.Disputes;
import org.tiaocai.dispute.ParticularsCorrected;
import org.tiaocai.dispute.Road;
import org.tiaocai.limits.CorrectedStarts;
import org.tiaocai.limits.RuleIds;
import org.tiaocai.limits.RunningLimits;
import org.tiaocai.shared.RegistrationNumber;

/** 时效重新推算, when the day that it runs from, or the day that interrupted it, was typed wrongly. */
@Component
record CorrectedLimitation(Limitation limitation, Disputes disputes, RunningLimits limits, CorrectedStarts starts) {

    private static final String REASON = "更正登记信息";

    @EventListener
    void corrected(ParticularsCorrected event) {
        var now = disputes.get(event.number());
        follow(event, RuleIds.LIMITATION_PERIOD, event.before().rightKnownOn(), days(now, Limitation.Kind.GENERAL));
        follow(
                event,
                RuleIds.LIMITATION_AFTER_RELATION,
                event.before().relationEndedOn(),
                days(now, Limitation.Kind.AFTER_RELATION));
    }

    private void follow(ParticularsCorrected event, String rule, @Nullable LocalDate from, @Nullable LocalDate to) {
        var number = event.number();
        if (!starts.areOpen(number, rule)) {
            return;
        }
        var ran = limits.of(number).stream().anyMatch(one -> one.rule().equals(rule));
        if (ran && from != null) {
            starts.move(number, rule, from, to, REASON);
        } else if (!ran && to != null && isTriaged(number)) {
            limits.start(number, rule, "", to, REASON);
        }
        if (disputes.get(number).road() == Road.ARBITRATION) {
            limits.settle(number, rule, disputes.get(number).receivedOn());
        }
    }

    /** Before that none has been reckoned, and the triage reckons from what is right by then. */
    private boolean isTriaged(RegistrationNumber number) {
        return !limits.of(number).isEmpty();
    }

    /** The day from which the limitation of that kind runs now; null where no claim is under it. */
    private @Nullable LocalDate days(Dispute now, Limitation.Kind kind) {
        if (limitation.claims(now, kind).isEmpty()) {
            return null;
        }
        return kind == Limitation.Kind.GENERAL ? now.rightKnownOn() : now.relationEndedOn();
    }
}
