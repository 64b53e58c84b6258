package org.tiaocai.arbitration.preparation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.Arbitrations;
import org.tiaocai.shared.RegistrationNumber;

/** 制作举证通知书 (规则15). */
@Component
class IssueEvidenceNotice implements JavaDelegate {

    private final Arbitrations arbitrations;
    private final PreparationPapers papers;

    IssueEvidenceNotice(Arbitrations arbitrations, PreparationPapers papers) {
        this.arbitrations = arbitrations;
        this.papers = papers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = RegistrationNumber.of(execution);
        PreparationVariables.EVIDENCE_NOTICE.set(execution, papers.evidenceNotice(arbitrations.get(number)));
    }
}
