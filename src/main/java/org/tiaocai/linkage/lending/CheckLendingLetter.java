package org.tiaocai.linkage.lending;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.tiaocai.limits.RuleIds;
import org.tiaocai.limits.RunningLimits;
import org.tiaocai.shared.Submission;
import org.tiaocai.shared.TaskOutcome;

/** 核对函件、介绍信和证件. */
@Component
record CheckLendingLetter(Submission submission, Lendings lendings, RunningLimits limits) implements TaskOutcome {

    @Override
    public void completed(DelegateExecution execution) {
        var one = lendings.get(LendingVariables.LENDING.get(execution));
        lendings.checked(
                one, submission.read(execution, LendingTasks.Note.class).note());
        if (LendingVariables.LETTER.get(execution) == Lending.Letter.INCOMPLETE) {
            limits.cease(one.number(), RuleIds.FILE_LENDING, one.subject());
        }
    }
}
