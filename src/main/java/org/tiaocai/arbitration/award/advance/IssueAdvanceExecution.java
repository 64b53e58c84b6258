package org.tiaocai.arbitration.award.advance;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 制作先予执行裁决书 (D509). */
@Component
class IssueAdvanceExecution implements JavaDelegate {

    private final AdvanceExecutions executions;
    private final AdvanceExecutionPapers papers;

    IssueAdvanceExecution(AdvanceExecutions executions, AdvanceExecutionPapers papers) {
        this.executions = executions;
        this.papers = papers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var one = executions.get(AdvanceExecutionVariables.EXECUTION.get(execution));
        var document = papers.ruling(one);
        executions.issued(one, document);
        AdvanceExecutionVariables.DOCUMENT.set(execution, document);
    }
}
