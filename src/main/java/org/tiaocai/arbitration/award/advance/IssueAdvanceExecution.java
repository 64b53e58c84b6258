package org.tiaocai.arbitration.award.advance;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.tiaocai.documents.Papers;

/** 制作先予执行裁决书 (D509). */
@Component
class IssueAdvanceExecution implements JavaDelegate {

    private final AdvanceExecutions executions;
    private final Papers papers;

    IssueAdvanceExecution(AdvanceExecutions executions, Papers papers) {
        this.executions = executions;
        this.papers = papers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var document = papers.issue(execution, "advance-execution-ruling");
        executions.issued(AdvanceExecutionVariables.EXECUTION.get(execution), document);
        AdvanceExecutionVariables.DOCUMENT.set(execution, document);
    }
}
