package org.tiaocai.arbitration.tribunal;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.ArbitrationClosed;
import org.tiaocai.limits.RuleIds;
import org.tiaocai.limits.RunningLimits;
import org.tiaocai.people.Actor;
import org.tiaocai.people.Duties;

/** 案件已结: a recusal that nobody has decided keeps nobody out any more. */
@Component
record MootRecusals(Recusals recusals, Duties duties, RunningLimits limits, Actor actor) {

    @EventListener
    void closed(ArbitrationClosed closed) {
        recusals.of(closed.number()).stream()
                .filter(recusal -> recusal.outcome() == null)
                .forEach(recusal -> {
                    recusals.decide(recusal.id(), Recusal.Outcome.MOOT, actor.id(), "案件已经结案");
                    duties.readmit(recusal.number(), recusal.person());
                    limits.cease(recusal.number(), RuleIds.RECUSAL_DECISION, recusal.subject());
                });
    }
}
