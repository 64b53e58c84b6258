package org.tiaocai.arbitration.motion;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.RegistrationNumber;

/** Tells a suspension that waits for heirs or successors that the last of them has come, or that nobody has to come. */
@Component
class SuccessorsAllCame {

    /** The message of the motion's model. */
    private static final String ALL_CAME = "successorsAllCame";

    private final RuntimeService engine;
    private final Motions motions;
    private final AwaitedSuccessors successors;
    private final Actor actor;

    SuccessorsAllCame(@Lazy RuntimeService engine, Motions motions, AwaitedSuccessors successors, Actor actor) {
        this.engine = engine;
        this.motions = motions;
        this.successors = successors;
        this.actor = actor;
    }

    /** After a succession was granted and told. */
    void tell(RegistrationNumber number) {
        motions.suspension(number)
                .filter(successors::haveAllCome)
                .ifPresent(this::goOn);
    }

    void goOn(Motion suspension) {
        actor.asApplication(engine.createMessageCorrelation(ALL_CAME)
                        .processInstanceBusinessKey(suspension.number().value())
                        .processInstanceVariableEquals(MotionVariables.MOTION.name(), suspension.id())
                ::correlateAllWithResult);
    }
}
