package org.tiaocai.delivery.serving;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.tiaocai.shared.Submission;
import org.tiaocai.shared.TaskOutcome;

/** 公告送达: published where and when. */
@Component
record AnnounceDocument(Submission submission, Visits visits, ServingByNotice notice) implements TaskOutcome {

    @Override
    public void completed(DelegateExecution execution) {
        visits.completed(execution, () -> submission.read(execution, ServingReport.class), notice);
    }
}
