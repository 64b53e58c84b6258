package org.tiaocai.arbitration.award.advance;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.tiaocai.documents.Papers;

/** 不予先予执行: the applicant is told why, in writing. */
@Component
class RefuseAdvanceExecution implements JavaDelegate {

    private final AdvanceExecutions executions;
    private final Papers papers;
    private final AdvanceExecutionFacts facts;

    RefuseAdvanceExecution(AdvanceExecutions executions, Papers papers, AdvanceExecutionFacts facts) {
        this.executions = executions;
        this.papers = papers;
        this.facts = facts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var one = executions.get(AdvanceExecutionVariables.EXECUTION.get(execution));
        var document = papers.issue(
                one.number(),
                "D511",
                AdvanceExecutionFacts.occasion(one),
                facts.refusal(one),
                List.of(one.partyId()));
        executions.issued(one.id(), document);
    }
}
