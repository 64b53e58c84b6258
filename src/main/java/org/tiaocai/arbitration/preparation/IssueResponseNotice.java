package org.tiaocai.arbitration.preparation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.tiaocai.clocks.Clocks;
import org.tiaocai.documents.Papers;
import org.tiaocai.shared.CaseNumber;

/** 制作应诉通知书: the copy of the application is served within five working days of the acceptance (规则33). */
@Component
class IssueResponseNotice implements JavaDelegate {

    private final Papers papers;
    private final PreparationFacts facts;
    private final Clocks clocks;

    IssueResponseNotice(Papers papers, PreparationFacts facts, Clocks clocks) {
        this.papers = papers;
        this.facts = facts;
        this.clocks = clocks;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = CaseNumber.of(execution.getProcessBusinessKey());
        PreparationVariables.RESPONSE_NOTICE.set(
                execution, papers.issue(number, "D401", "response-notice", facts.responseNotice(number)));
        clocks.open(number, "A09").ifPresent(limit -> PreparationVariables.COPY_DUE.set(execution, limit.dueOn()));
    }
}
