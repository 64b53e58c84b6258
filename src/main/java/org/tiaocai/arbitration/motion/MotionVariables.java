package org.tiaocai.arbitration.motion;

import org.tiaocai.arbitration.ClosingMethod;
import org.tiaocai.shared.ProcessVariable;

/** What a motion's process carries. */
final class MotionVariables {

    static final ProcessVariable<Long> MOTION = ProcessVariable.id("motionId");
    static final ProcessVariable<Terms.Decider> DECIDER = ProcessVariable.choice("motionDecider", Terms.Decider.class);
    static final ProcessVariable<Motion.Decision> DECISION =
            ProcessVariable.choice("motionDecision", Motion.Decision.class);
    static final ProcessVariable<Terms.Sequel> SEQUEL = ProcessVariable.choice("motionSequel", Terms.Sequel.class);
    static final ProcessVariable<ClosingMethod> CLOSING = ProcessVariable.choice("motionClosing", ClosingMethod.class);

    private MotionVariables() {}
}
