package org.tiaocai.linkage.observation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.tiaocai.documents.Papers;

/** 制作观摩方案 (D610) and the blank 签到表 (D610-3) that goes along to the hearing. */
@Component
record IssueObservationPlan(Papers papers, ObservationFacts facts) implements JavaDelegate {

    @Override
    public void execute(DelegateExecution execution) {
        var plan = facts.plan(execution);
        papers.issue("D610", plan.occasion(), plan);
        papers.issue("D610-3", plan.occasion(), plan);
    }
}
