package org.tiaocai.arbitration.hearing;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.hearing.HearingVariables.DayFrom;
import org.tiaocai.shared.RegistrationNumber;

/** 是否并入主案: who finds the day of the hearing. */
@Component
record FindLeadingCase(HeardTogether together) implements ExecutionListener {

    @Override
    public void notify(DelegateExecution execution) {
        var led = together.leading(RegistrationNumber.of(execution)).isPresent();
        HearingVariables.DAY_FROM.set(execution, led ? DayFrom.LEADING_CASE : DayFrom.OWN);
    }
}
