package org.tiaocai.dispute;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.tiaocai.shared.RegistrationNumber;

/** What a model says when it reaches a stage or an outcome: {@code ${caseProgress.reached(execution, 'ADVISING')}}. */
@Component
public record CaseProgress(Disputes disputes) {

    public void reached(DelegateExecution execution, String stage) {
        disputes.moveTo(RegistrationNumber.of(execution), Stage.valueOf(stage));
    }

    public void closed(DelegateExecution execution, String outcome) {
        disputes.close(RegistrationNumber.of(execution), DisputeOutcome.valueOf(outcome));
    }
}
