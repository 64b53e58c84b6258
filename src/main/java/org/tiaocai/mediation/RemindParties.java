package org.tiaocai.mediation;

import static org.tiaocai.mediation.MediationVariables.BOOKING;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.tiaocai.shared.RegistrationNumber;

/** 提前提醒: one working day before the session. */
@Component
record RemindParties(MediationNotices notices) implements JavaDelegate {

    @Override
    public void execute(DelegateExecution execution) {
        notices.remind(RegistrationNumber.of(execution), BOOKING.get(execution));
    }
}
