package org.tiaocai.delivery.serving;

import static org.tiaocai.delivery.serving.ServingVariables.SERVICE;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.shared.Submission;
import org.tiaocai.shared.TaskOutcome;

/** 公告送达: published where and when. */
@Component
record AnnounceDocument(Submission submission, ServingByNotice publicNotice) implements TaskOutcome {

    @Override
    public void completed(DelegateExecution execution) {
        var report = submission.read(execution, ServingReport.class);
        publicNotice.published(RegistrationNumber.of(execution), SERVICE.get(execution), report);
    }
}
