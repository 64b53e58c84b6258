package org.tiaocai.arbitration.preparation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.Arbitrations;
import org.tiaocai.clocks.Clocks;
import org.tiaocai.shared.CaseNumber;

/** 制作应诉通知书: the copy of the application is served within five working days of the acceptance (规则33). */
@Component
class IssueResponseNotice implements JavaDelegate {

    private final Arbitrations arbitrations;
    private final PreparationPapers papers;
    private final Clocks clocks;

    IssueResponseNotice(Arbitrations arbitrations, PreparationPapers papers, Clocks clocks) {
        this.arbitrations = arbitrations;
        this.papers = papers;
        this.clocks = clocks;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = CaseNumber.of(execution.getProcessBusinessKey());
        PreparationVariables.RESPONSE_NOTICE.set(execution, papers.responseNotice(arbitrations.get(number)));
        clocks.open(number, "A09").ifPresent(limit -> PreparationVariables.COPY_DUE.set(execution, limit.dueOn()));
    }
}
