package org.tiaocai.arbitration.hearing;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.tiaocai.delivery.serving.ServingProcess;
import org.tiaocai.dispute.Parties;

/** 按撤回处理 (规则39): decided in writing and served on both; the same application is not accepted again. */
@Component
class DeemWithdrawn implements JavaDelegate {

    private final Hearings hearings;
    private final HearingPapers papers;
    private final Parties parties;
    private final ServingProcess service;

    DeemWithdrawn(Hearings hearings, HearingPapers papers, Parties parties, ServingProcess service) {
        this.hearings = hearings;
        this.papers = papers;
        this.parties = parties;
        this.service = service;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var hearing = hearings.get(HearingVariables.HEARING.get(execution));
        var decision = papers.deemedWithdrawn(hearing);
        parties.of(hearing.number()).forEach(party -> service.begin(hearing.number(), decision, party.id()));
    }
}
