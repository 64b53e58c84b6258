package org.tiaocai.linkage.lending;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.tiaocai.limits.RuleIds;
import org.tiaocai.limits.RunningLimits;
import org.tiaocai.shared.Submission;
import org.tiaocai.shared.TaskOutcome;

/** 核对函件、介绍信和证件. */
@Component
class CheckLendingLetter implements TaskOutcome {

    private final Submission submission;
    private final Lendings lendings;
    private final RunningLimits limits;

    CheckLendingLetter(Submission submission, Lendings lendings, RunningLimits limits) {
        this.submission = submission;
        this.lendings = lendings;
        this.limits = limits;
    }

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
