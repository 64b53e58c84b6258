package org.tiaocai.arbitration.hearing;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.tiaocai.delivery.serving.ServingProcess;
import org.tiaocai.dispute.Parties;

/** 延期开庭: the room is free again, both are told, and another day is found. */
@Component
class PostponeHearing implements JavaDelegate {

    private final Postponements postponements;
    private final Hearings hearings;
    private final HearingPapers papers;
    private final Cancellation cancellation;
    private final Parties parties;
    private final ServingProcess service;

    PostponeHearing(
            Postponements postponements,
            Hearings hearings,
            HearingPapers papers,
            Cancellation cancellation,
            Parties parties,
            ServingProcess service) {
        this.postponements = postponements;
        this.hearings = hearings;
        this.papers = papers;
        this.cancellation = cancellation;
        this.parties = parties;
        this.service = service;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var postponement = postponements.get(HearingVariables.POSTPONEMENT.get(execution));
        var hearing = hearings.get(postponement.hearingId());
        cancellation.cancel(hearing);
        var notice = papers.postponed(hearing, postponement.reason());
        parties.of(hearing.number()).forEach(party -> service.begin(hearing.number(), notice, party.id()));
        cancellation.findAnotherDay(hearing.number());
    }
}
