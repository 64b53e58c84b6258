package org.tiaocai.linkage.lending;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.Journal;
import org.tiaocai.limits.RuleIds;
import org.tiaocai.limits.RunningLimits;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.Submission;
import org.tiaocai.shared.TaskOutcome;

/** 审批借阅: the main volume only, whatever was asked. */
@Component
record ApproveLending(Submission submission, Lendings lendings, RunningLimits limits, Journal journal, Actor actor)
        implements TaskOutcome {

    @Override
    public void completed(DelegateExecution execution) {
        var one = lendings.get(LendingVariables.LENDING.get(execution));
        var decision = LendingVariables.DECISION.get(execution);
        lendings.decided(one, decision, actor.id());
        journal.act(
                one.number(),
                "案卷借阅审批：" + decision.label(),
                submission.read(execution, LendingTasks.Note.class).note());
        if (decision == Lending.Decision.DENIED) {
            limits.cease(one.number(), RuleIds.FILE_LENDING, one.subject());
        }
    }
}
