package org.tiaocai.arbitration.award.correction;

import org.tiaocai.shared.ProcessVariable;

/** What a correction carries. */
final class CorrectionVariables {

    static final ProcessVariable<Long> CORRECTION = ProcessVariable.id("correctionId");
    static final ProcessVariable<Correction.Decision> DECISION =
            ProcessVariable.choice("correctionDecision", Correction.Decision.class);
    static final ProcessVariable<Long> DOCUMENT = ProcessVariable.id("correctionDocumentId");

    private CorrectionVariables() {}
}
