package org.tiaocai.delivery.serving;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.tiaocai.shared.Submission;
import org.tiaocai.shared.TaskOutcome;

/** 邮寄送达: the letter is on its way. */
@Component
record MailDocument(Submission submission, Visits visits, Posting posting) implements TaskOutcome {

    @Override
    public void completed(DelegateExecution execution) {
        visits.completed(execution, () -> submission.read(execution, ServingReport.class), posting);
    }
}
