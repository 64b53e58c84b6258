package org.tiaocai.linkage.observation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 制作观摩方案 once it is approved. */
@Component
class IssueObservationPlan implements JavaDelegate {

    private final Observations observations;
    private final ObservationPapers papers;

    IssueObservationPlan(Observations observations, ObservationPapers papers) {
        this.observations = observations;
        this.papers = papers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        papers.plan(observations.get(ObservationVariables.OBSERVATION.get(execution)));
    }
}
