package org.tiaocai.intake;

import static org.tiaocai.intake.IntakeVariables.APPLICANT_CONSENT;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.tiaocai.intake.IntakeVariables.Consent;
import org.tiaocai.mediation.MediationNotices;
import org.tiaocai.shared.RegistrationNumber;

/** 书面告知不予调解: one side does not want it; the applicant is told in writing (协商调解规定 art. 22). */
@Component
record TellMediationRefused(MediationNotices notices) implements JavaDelegate {

    @Override
    public void execute(DelegateExecution execution) {
        var who = APPLICANT_CONSENT.get(execution) == Consent.UNWILLING ? "申请人不同意调解" : "被申请人不同意调解";
        notices.tellRefusal(RegistrationNumber.of(execution), who);
    }
}
