package org.tiaocai.arbitration.motion;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** What follows from a motion; one for each effect that the models name. */
abstract class MotionDelegate implements JavaDelegate {

    private final Motions motions;

    MotionDelegate(Motions motions) {
        this.motions = motions;
    }

    @Override
    public final void execute(DelegateExecution execution) {
        follow(motions.get(MotionVariables.MOTION.get(execution)));
    }

    abstract void follow(Motion motion);
}
