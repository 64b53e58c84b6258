package org.tiaocai.delivery.service;

import static org.tiaocai.delivery.service.ServiceVariables.SERVICE;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.tiaocai.shared.CaseNumber;
import org.tiaocai.shared.Submission;
import org.tiaocai.shared.TaskOutcome;

/** 邮寄送达: the letter is on its way. */
@Component
class MailDocument implements TaskOutcome {

    private final Submission submission;
    private final ServingByMail mail;

    MailDocument(Submission submission, ServingByMail mail) {
        this.submission = submission;
        this.mail = mail;
    }

    @Override
    public void completed(DelegateExecution execution) {
        var report = submission.read(execution, ServiceReport.class);
        mail.posted(CaseNumber.of(execution.getProcessBusinessKey()), SERVICE.get(execution), report);
    }
}
