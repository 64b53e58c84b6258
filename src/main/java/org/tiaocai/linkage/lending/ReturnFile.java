package org.tiaocai.linkage.lending;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.Journal;
import org.tiaocai.limits.RuleIds;
import org.tiaocai.limits.RunningLimits;
import org.tiaocai.shared.Submission;
import org.tiaocai.shared.TaskOutcome;

/** 归还核对: page by page against the list. */
@Component
record ReturnFile(Submission submission, Lendings lendings, RunningLimits limits, Journal journal, Clock clock)
        implements TaskOutcome {

    @Override
    public void completed(DelegateExecution execution) {
        var one = lendings.get(LendingVariables.LENDING.get(execution));
        var check = submission.read(execution, LendingTasks.Note.class).note();
        var today = LocalDate.now(clock);
        lendings.returned(one, today, check);
        limits.settle(one.number(), RuleIds.FILE_RETURN, one.subject(), today);
        journal.act(one.number(), "案卷归还核对", check);
    }
}
