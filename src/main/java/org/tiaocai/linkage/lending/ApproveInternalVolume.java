package org.tiaocai.linkage.lending;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.Journal;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.Submission;
import org.tiaocai.shared.TaskOutcome;

/** 特别批准副卷: by somebody other than whoever approved the lending. */
@Component
record ApproveInternalVolume(Submission submission, Lendings lendings, Journal journal, Actor actor)
        implements TaskOutcome {

    @Override
    public void completed(DelegateExecution execution) {
        var one = lendings.get(LendingVariables.LENDING.get(execution));
        if (actor.id().equals(one.approver())) {
            throw new Refused("副卷须由批准借阅以外的负责人特别批准");
        }
        var decision = LendingVariables.INTERNAL_DECISION.get(execution);
        var reason = submission.read(execution, LendingTasks.Note.class).note();
        lendings.internalDecided(one, decision, reason, actor.id());
        journal.act(one.number(), "副卷特别批准：" + decision.label(), reason);
    }
}
