package org.tiaocai.linkage.followup;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.Journal;
import org.tiaocai.shared.CaseNumber;

/** 期满未提起: the party's right is gone; what that makes of the paper is weighed. */
@Component
class RecordLapse implements JavaDelegate {

    private final FollowUps followUps;
    private final Effects effects;
    private final Journal journal;

    RecordLapse(FollowUps followUps, Effects effects, Journal journal) {
        this.followUps = followUps;
        this.effects = effects;
        this.journal = journal;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = CaseNumber.of(execution.getProcessBusinessKey());
        var one = followUps.get(number, FollowUpVariables.FOLLOW_UP.get(execution));
        followUps.now(one, FollowUp.State.LAPSED);
        journal.act(number, "期满未起诉、未申请撤销（" + one.rule() + "）", null);
        effects.weigh(number, one.documentId());
        FollowUpVariables.STANDING.set(execution, Standing.of(effects.of(number, one.documentId(), one.partyId())));
    }
}
