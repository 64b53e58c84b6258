package org.tiaocai.arbitration.award.advance;

import org.tiaocai.arbitration.award.advance.AdvanceExecution.Decision;
import org.tiaocai.shared.ProcessVariable;

/** What an advance execution carries. */
final class AdvanceExecutionVariables {

    static final ProcessVariable<Long> EXECUTION = ProcessVariable.id("advanceExecutionId");
    static final ProcessVariable<Decision> DECISION = ProcessVariable.choice("advanceDecision", Decision.class);
    static final ProcessVariable<String> SIGNER = ProcessVariable.staff("advanceSigner");
    static final ProcessVariable<Long> DOCUMENT = ProcessVariable.id("advanceDocumentId");
    static final ProcessVariable<Performance> PERFORMANCE =
            ProcessVariable.choice("advancePerformance", Performance.class);

    /** Whether all of it has been paid once the days are over. */
    enum Performance {
        PERFORMED,
        NOT_PERFORMED
    }

    private AdvanceExecutionVariables() {}
}
