package org.tiaocai.linkage.feedback;

import org.tiaocai.shared.ProcessVariable;

/** What the feedback of a court's result carries. */
final class FeedbackVariables {

    static final ProcessVariable<Long> RESULT = ProcessVariable.id("courtResultId");
    static final ProcessVariable<CourtEffect> EFFECT = ProcessVariable.choice("courtEffect", CourtEffect.class);

    /** Whether the award was reversed. */
    enum CourtEffect {
        REVERSED,
        NOT_REVERSED
    }

    private FeedbackVariables() {}
}
