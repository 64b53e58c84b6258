package org.tiaocai.arbitration.motion;

import org.tiaocai.shared.ProcessVariable;

/** What the side roads of an arbitration carry. */
final class MotionVariables {

    static final ProcessVariable<Long> MOTION = ProcessVariable.id("motionId");
    static final ProcessVariable<Motion.Decision> DECISION =
            ProcessVariable.choice("motionDecision", Motion.Decision.class);

    private MotionVariables() {}
}
