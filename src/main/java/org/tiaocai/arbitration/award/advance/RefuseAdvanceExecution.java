package org.tiaocai.arbitration.award.advance;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.tiaocai.delivery.serving.ServingProcess;

/** 不予先予执行: the applicant is told why, in writing. */
@Component
class RefuseAdvanceExecution implements JavaDelegate {

    private final AdvanceExecutions executions;
    private final AdvanceExecutionPapers papers;
    private final ServingProcess service;

    RefuseAdvanceExecution(
            AdvanceExecutions executions, AdvanceExecutionPapers papers, ServingProcess service) {
        this.executions = executions;
        this.papers = papers;
        this.service = service;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var one = executions.get(AdvanceExecutionVariables.EXECUTION.get(execution));
        var document = papers.refusal(one);
        executions.issued(one, document);
        service.begin(one.number(), document, one.partyId());
    }
}
