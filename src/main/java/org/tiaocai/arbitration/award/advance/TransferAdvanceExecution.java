package org.tiaocai.arbitration.award.advance;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 移送人民法院执行, with the proof of service (法44). */
@Component
class TransferAdvanceExecution implements JavaDelegate {

    private final AdvanceExecutions executions;
    private final AdvanceExecutionPapers papers;

    TransferAdvanceExecution(AdvanceExecutions executions, AdvanceExecutionPapers papers) {
        this.executions = executions;
        this.papers = papers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var one = executions.get(AdvanceExecutionVariables.EXECUTION.get(execution));
        executions.transferred(one, papers.transfer(one, AdvanceExecutionVariables.DOCUMENT.get(execution)));
    }
}
