package org.tiaocai.linkage.designation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.tiaocai.shared.RegistrationNumber;

/** 函复法院：达成协议; the parties perform it or ask the court to confirm it. */
@Component
record TellCourtAgreement(Designations designations, ReplyToCourt reply) implements JavaDelegate {

    @Override
    public void execute(DelegateExecution execution) {
        reply.send(designations.get(RegistrationNumber.of(execution)), DesignationResult.AGREED);
    }
}
