package org.tiaocai.mediation;

import static org.tiaocai.mediation.MediationVariables.BOOKING;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.tiaocai.shared.RegistrationNumber;

/** 发出调解通知: when and where, to each party. */
@Component
class InviteParties implements JavaDelegate {

    private final MediationNotices notices;

    InviteParties(MediationNotices notices) {
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        notices.invite(RegistrationNumber.of(execution), BOOKING.get(execution));
    }
}
