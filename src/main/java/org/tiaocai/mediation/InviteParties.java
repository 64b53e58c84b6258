package org.tiaocai.mediation;

import static org.tiaocai.mediation.MediationVariables.BOOKING;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.tiaocai.shared.RegistrationNumber;

/** 发出调解通知: when and where, to each party. */
@Component
record InviteParties(MediationNotices notices) implements JavaDelegate {

    @Override
    public void execute(DelegateExecution execution) {
        notices.invite(RegistrationNumber.of(execution), BOOKING.get(execution));
    }
}
