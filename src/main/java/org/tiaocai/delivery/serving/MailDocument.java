package org.tiaocai.delivery.serving;

import static org.tiaocai.delivery.serving.ServingVariables.SERVICE;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.shared.Submission;
import org.tiaocai.shared.TaskOutcome;

/** 邮寄送达: the letter is on its way. */
@Component
record MailDocument(Submission submission, ServingByMail mail) implements TaskOutcome {

    @Override
    public void completed(DelegateExecution execution) {
        var report = submission.read(execution, ServingReport.class);
        mail.posted(RegistrationNumber.of(execution), SERVICE.get(execution), report);
    }
}
