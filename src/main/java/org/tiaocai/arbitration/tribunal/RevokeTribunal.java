package org.tiaocai.arbitration.tribunal;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.tiaocai.clocks.Clocks;
import org.tiaocai.shared.CaseNumber;

/** 撤销组庭 (组织规则15): nobody sits any longer, and five working days to form it anew begin (D). */
@Component
class RevokeTribunal implements JavaDelegate {

    private final Tribunals tribunals;
    private final Clocks clocks;
    private final Clock clock;

    RevokeTribunal(Tribunals tribunals, Clocks clocks, Clock clock) {
        this.tribunals = tribunals;
        this.clocks = clocks;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = CaseNumber.of(execution.getProcessBusinessKey());
        tribunals.of(number).seated().forEach(one -> tribunals.relieve(number, one.person(), "组庭不合规定，重新组庭"));
        clocks.start(number, "A12", "", LocalDate.now(clock), "撤销组庭，重新组成");
    }
}
