package org.tiaocai.delivery.service;

import static org.tiaocai.delivery.service.ServiceVariables.SERVICE;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.tiaocai.shared.CaseNumber;
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
        var report = submission.read(execution, ServiceReport.class);
        ServiceVariables.decided(
                execution,
                mail.answered(CaseNumber.of(execution.getProcessBusinessKey()), SERVICE.get(execution), report));
    }
}
