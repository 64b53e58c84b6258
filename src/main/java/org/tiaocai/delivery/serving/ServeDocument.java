package org.tiaocai.delivery.serving;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.tiaocai.shared.Submission;
import org.tiaocai.shared.TaskOutcome;

/** 送达文书: the way that two servers took, and what came of it. */
@Component
record ServeDocument(Submission submission, Visits visits, ServingInPerson serving) implements TaskOutcome {

    @Override
    public void completed(DelegateExecution execution) {
        visits.completed(execution, () -> submission.read(execution, ServingReport.class), serving);
    }
}
