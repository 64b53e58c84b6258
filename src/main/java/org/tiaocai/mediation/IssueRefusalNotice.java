package org.tiaocai.mediation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.tiaocai.shared.RegistrationNumber;

/** 发出不予调解告知书 (D107): in writing, with the reason and the road to arbitration. */
@Component
record IssueRefusalNotice(Mediations mediations, MediationNotices notices) implements JavaDelegate {

    @Override
    public void execute(DelegateExecution execution) {
        var mediation = mediations.get(MediationVariables.MEDIATION.get(execution));
        var reason = mediation.outcomeReason();
        notices.tellRefusal(RegistrationNumber.of(execution), reason == null ? "" : reason);
    }
}
