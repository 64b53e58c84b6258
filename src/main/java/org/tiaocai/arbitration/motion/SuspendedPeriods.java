package org.tiaocai.arbitration.motion;

import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tiaocai.limits.LimitStarted;
import org.tiaocai.limits.Standstill;
import org.tiaocai.rights.CaseStandstill;
import org.tiaocai.shared.RegistrationNumber;

/** 中止期间: a period that begins meanwhile, by a paper that reaches its party now, stands still with the others. */
@Component
record SuspendedPeriods(Motions motions, Standstill standstill) implements CaseStandstill {

    @EventListener
    void started(LimitStarted started) {
        if (standstill.concerns(started.rule())) {
            motions.suspension(started.number())
                    .flatMap(motion -> Optional.ofNullable(motion.decidedOn()))
                    .ifPresent(since -> standstill.begin(started.number(), since));
        }
    }

    @Override
    public Optional<String> reason(RegistrationNumber number) {
        return motions.suspension(number).map(Motion::standstill);
    }
}
