package org.tiaocai.arbitration.award.advance;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.tiaocai.documents.Papers;

/** 移送人民法院执行, with the proof of service (法44). */
@Component
class TransferAdvanceExecution implements JavaDelegate {

    private final AdvanceExecutions executions;
    private final Papers papers;

    TransferAdvanceExecution(AdvanceExecutions executions, Papers papers) {
        this.executions = executions;
        this.papers = papers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        executions.transferred(
                AdvanceExecutionVariables.EXECUTION.get(execution), papers.issue(execution, "execution-transfer"));
    }
}
