package org.tiaocai.linkage.overdue;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.tiaocai.limits.RuleIds;
import org.tiaocai.limits.RunningLimits;
import org.tiaocai.linkage.overdue.OverdueCase.Outcome;

/** 已终止审理: the commission has done what the court's docket demanded. */
@Component
record SettleDocketing(OverdueCases overdue, RunningLimits limits) implements JavaDelegate {

    @Override
    public void execute(DelegateExecution execution) {
        var one = overdue.get(OverdueVariables.OVERDUE.get(execution));
        overdue.ended(one, Outcome.TERMINATED);
        limits.settle(one.number(), RuleIds.OVERDUE_TERMINATION);
    }
}
