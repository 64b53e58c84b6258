package org.tiaocai.linkage.followup;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.Journal;
import org.tiaocai.linkage.followup.FollowUp.State;
import org.tiaocai.shared.RegistrationNumber;

/** 期间届满: unless the party has used it, its right is gone; what that makes of the paper is weighed. */
@Component
record RecordLapse(FollowUps followUps, FollowUpProcess process, Effects effects, Journal journal)
        implements JavaDelegate {

    @Override
    public void execute(DelegateExecution execution) {
        var number = RegistrationNumber.of(execution);
        var one = followUps.get(number, FollowUpVariables.FOLLOW_UP.get(execution));
        if (process.ended(one) == State.LAPSED) {
            journal.act(number, "期满未起诉、未申请撤销（" + one.rule() + "）", null);
        }
        effects.weigh(number, one.documentId());
        FollowUpVariables.STANDING.set(execution, Standing.of(effects.of(number, one.documentId(), one.partyId())));
    }
}
