package org.tiaocai.delivery.serving;

import static org.tiaocai.delivery.serving.ServingVariables.SERVICE;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.shared.Submission;
import org.tiaocai.shared.TaskOutcome;

/** 登记邮寄结果: what the slip says, or why the letter came back. */
@Component
class RecordMailResult implements TaskOutcome {

    private final Submission submission;
    private final ServingByMail mail;

    RecordMailResult(Submission submission, ServingByMail mail) {
        this.submission = submission;
        this.mail = mail;
    }

    @Override
    public void completed(DelegateExecution execution) {
        var report = submission.read(execution, ServingReport.class);
        ServingVariables.decided(
                execution, mail.answered(RegistrationNumber.of(execution), SERVICE.get(execution), report));
    }
}
