package org.tiaocai.mediation;

import static org.tiaocai.mediation.MediationVariables.OUTCOME;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.tiaocai.shared.RegistrationNumber;

/** 发出调解结果通知: the agreement is in force; what both can still ask for, and until when. */
@Component
record AnnounceAgreement(MediationNotices notices) implements JavaDelegate {

    @Override
    public void execute(DelegateExecution execution) {
        notices.tellAgreement(RegistrationNumber.of(execution));
        OUTCOME.set(execution, MediationOutcome.AGREEMENT);
    }
}
