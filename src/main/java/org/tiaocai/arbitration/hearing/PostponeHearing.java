package org.tiaocai.arbitration.hearing;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.tiaocai.documents.Papers;

/** 延期开庭: the room is free again, both are told, and another day is found. */
@Component
class PostponeHearing implements JavaDelegate {

    private final Postponements postponements;
    private final Hearings hearings;
    private final Cancellation cancellation;
    private final Papers papers;

    PostponeHearing(Postponements postponements, Hearings hearings, Cancellation cancellation, Papers papers) {
        this.postponements = postponements;
        this.hearings = hearings;
        this.cancellation = cancellation;
        this.papers = papers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var postponement = postponements.get(HearingVariables.POSTPONEMENT.get(execution));
        var hearing = hearings.get(postponement.hearingId());
        cancellation.cancel(hearing);
        papers.issue(execution, "postponement-notice");
        cancellation.findAnotherDay(hearing.number());
    }
}
