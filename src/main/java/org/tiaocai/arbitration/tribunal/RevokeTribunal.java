package org.tiaocai.arbitration.tribunal;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.tiaocai.limits.RuleIds;
import org.tiaocai.limits.RunningLimits;
import org.tiaocai.shared.RegistrationNumber;

/** 撤销组庭 (组织规则15): nobody sits any longer, and five working days to form it anew begin (D). */
@Component
record RevokeTribunal(Tribunals tribunals, RunningLimits limits, ApplicationEventPublisher events, Clock clock)
        implements JavaDelegate {

    @Override
    public void execute(DelegateExecution execution) {
        var number = RegistrationNumber.of(execution);
        tribunals.of(number).seated().forEach(one -> tribunals.relieve(number, one.person(), Tribunals.FORMED_ANEW));
        limits.start(number, RuleIds.TRIBUNAL_FORMATION, "", LocalDate.now(clock), "撤销组庭，重新组成");
        events.publishEvent(new TribunalRevoked(number));
    }
}
