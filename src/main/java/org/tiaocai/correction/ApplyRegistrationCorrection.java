package org.tiaocai.correction;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 更正登记信息, or 作废, once it is approved. */
@Component
record ApplyRegistrationCorrection(RegistrationCorrections all, CorrectRegistration correct, VoidedCase voided)
        implements JavaDelegate {

    @Override
    public void execute(DelegateExecution execution) {
        var one = all.get(RegistrationVariables.CORRECTION.get(execution));
        if (one.kind() == CorrectionKind.VOID) {
            voided.close(one.number(), execution.getProcessInstanceId());
        } else {
            correct.apply(one);
        }
    }
}
