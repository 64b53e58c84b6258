package org.tiaocai.delivery.serving;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.tiaocai.shared.Submission;
import org.tiaocai.shared.TaskOutcome;

/** 登记邮寄结果: what the slip says, or why the letter came back. */
@Component
record RecordMailResult(Submission submission, Visits visits, ServingByMail mail) implements TaskOutcome {

    @Override
    public void completed(DelegateExecution execution) {
        visits.completed(execution, () -> submission.read(execution, ServingReport.class), mail);
    }
}
