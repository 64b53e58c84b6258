package org.tiaocai.delivery.service;

import static org.tiaocai.delivery.service.ServiceVariables.SERVICE;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.tiaocai.shared.CaseNumber;
import org.tiaocai.shared.Submission;
import org.tiaocai.shared.TaskOutcome;

/** 送达文书: the way that two servers took, and what came of it. */
@Component
class ServeDocument implements TaskOutcome {

    private final Submission submission;
    private final Serving serving;

    ServeDocument(Submission submission, Serving serving) {
        this.submission = submission;
        this.serving = serving;
    }

    @Override
    public void completed(DelegateExecution execution) {
        var report = submission.read(execution, ServiceReport.class);
        ServiceVariables.decided(
                execution,
                serving.report(CaseNumber.of(execution.getProcessBusinessKey()), SERVICE.get(execution), report));
    }
}
