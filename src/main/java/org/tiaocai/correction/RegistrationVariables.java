package org.tiaocai.correction;

import org.tiaocai.shared.ProcessVariable;

/** What the approval of a correction carries. */
final class RegistrationVariables {

    static final ProcessVariable<Long> CORRECTION = ProcessVariable.id("registrationCorrectionId");
    static final ProcessVariable<CorrectionDecision> DECISION =
            ProcessVariable.choice("registrationDecision", CorrectionDecision.class);

    private RegistrationVariables() {}
}
