package org.tiaocai.linkage.preservation;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.tiaocai.documents.Papers;
import org.tiaocai.limits.RunningLimits;

/** 财产保全移送函 (D602): the court's five days begin, as far as we are told (保全规定4). */
@Component
class IssuePreservationTransfer implements JavaDelegate {

    private final Preservations preservations;
    private final PreservationFacts facts;
    private final Papers papers;
    private final RunningLimits limits;
    private final Clock clock;

    IssuePreservationTransfer(
            Preservations preservations, PreservationFacts facts, Papers papers, RunningLimits limits, Clock clock) {
        this.preservations = preservations;
        this.facts = facts;
        this.papers = papers;
        this.limits = limits;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var one = preservations.get(PreservationVariables.PRESERVATION.get(execution));
        var today = LocalDate.now(clock);
        papers.issue(one.number(), "D602", one.subject(), facts.transfer(one));
        limits.settle(one.number(), "L03", one.subject(), today);
        limits.start(one.number(), "L01-decide", one.subject(), today, "保全材料移送法院");
    }
}
