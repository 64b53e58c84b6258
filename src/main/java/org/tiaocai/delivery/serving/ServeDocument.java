package org.tiaocai.delivery.serving;

import static org.tiaocai.delivery.serving.ServingVariables.SERVICE;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.shared.Submission;
import org.tiaocai.shared.TaskOutcome;

/** 送达文书: the way that two servers took, and what came of it. */
@Component
record ServeDocument(Submission submission, ServingInPerson serving) implements TaskOutcome {

    @Override
    public void completed(DelegateExecution execution) {
        var report = submission.read(execution, ServingReport.class);
        ServingVariables.decided(
                execution, serving.report(RegistrationNumber.of(execution), SERVICE.get(execution), report));
    }
}
