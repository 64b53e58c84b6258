package org.tiaocai.delivery.serving;

import static org.tiaocai.delivery.serving.ServingVariables.SERVICE;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.shared.Submission;
import org.tiaocai.shared.TaskOutcome;

/** 登记邮寄结果: what the slip says, or why the letter came back. */
@Component
record RecordMailResult(Submission submission, ServingByMail mail) implements TaskOutcome {

    @Override
    public void completed(DelegateExecution execution) {
        var report = submission.read(execution, ServingReport.class);
        ServingVariables.decided(
                execution, mail.answered(RegistrationNumber.of(execution), SERVICE.get(execution), report));
    }
}
