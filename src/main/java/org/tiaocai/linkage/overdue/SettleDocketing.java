package org.tiaocai.linkage.overdue;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.tiaocai.clocks.Clocks;
import org.tiaocai.linkage.overdue.OverdueCase.Outcome;

/** 已终止审理: the commission has done what the court's docket demanded. */
@Component
class SettleDocketing implements JavaDelegate {

    private final OverdueCases overdue;
    private final Clocks clocks;

    SettleDocketing(OverdueCases overdue, Clocks clocks) {
        this.overdue = overdue;
        this.clocks = clocks;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var one = overdue.get(OverdueVariables.OVERDUE.get(execution));
        overdue.ended(one, Outcome.TERMINATED);
        clocks.settle(one.number(), "L04");
    }
}
