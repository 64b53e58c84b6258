package org.tiaocai.linkage.followup;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.tiaocai.linkage.followup.FollowUp.State;
import org.tiaocai.linkage.followup.FollowUpVariables.CourtStage;
import org.tiaocai.shared.RegistrationNumber;

/** 核对裁决效力: whether the party has anything left in court to wait for, and how the paper stands. */
@Component
record WeighCourtDecision(FollowUps followUps, PeriodUse use, Effects effects) implements JavaDelegate {

    @Override
    public void execute(DelegateExecution execution) {
        var number = RegistrationNumber.of(execution);
        var one = followUps.get(number, FollowUpVariables.FOLLOW_UP.get(execution));
        var pending = use.of(one).stream().anyMatch(CourtProceeding::isPending) && use.isSpent(one);
        if (!pending) {
            followUps.now(one, State.CONCLUDED);
        }
        FollowUpVariables.COURT_STAGE.set(execution, pending ? CourtStage.PENDING : CourtStage.CONCLUDED);
        FollowUpVariables.STANDING.set(execution, Standing.of(effects.of(number, one.documentId(), one.partyId())));
    }
}
