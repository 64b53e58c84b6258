package org.tiaocai.arbitration.motion;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.ArbitrationClosed;
import org.tiaocai.limits.RunningLimits;
import org.tiaocai.people.Actor;

/** 案件已结: what waited for a decision gets none any more, and its own limit ends with it. */
@Component
record MootMotions(Motions motions, RunningLimits limits, Actor actor) {

    @EventListener
    void closed(ArbitrationClosed closed) {
        motions.of(closed.number()).stream()
                .filter(motion -> motion.outcome() == null)
                .forEach(motion -> {
                    motions.decide(motion.id(), Motion.Decision.MOOT, actor.id(), "案件已经结案");
                    motion.kind()
                            .terms()
                            .ownLimit()
                            .ifPresent(rule -> limits.cease(motion.number(), rule, motion.subject()));
                });
    }
}
