package org.tiaocai.linkage.designation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.tiaocai.limits.RuleIds;
import org.tiaocai.limits.RunningLimits;
import org.tiaocai.mediation.DesignatedMediations;
import org.tiaocai.shared.RegistrationNumber;

/** 退回法院 with the materials: not confirmed in time, declined, failed, or the period is over. */
@Component
record ReturnToCourt(
        Designations designations, DesignatedMediations mediations, ReplyToCourt reply, RunningLimits limits)
        implements JavaDelegate {

    @Override
    public void execute(DelegateExecution execution) {
        var number = RegistrationNumber.of(execution);
        limits.settle(number, RuleIds.DESIGNATION_CONFIRMATION);
        if (designations.get(number).acceptedOn() != null) {
            var reason = mediations.ended(number);
            if (reason != null) {
                designations.reported(number, reason, null, false);
            }
        }
        var designation = designations.get(number);
        reply.send(designation, designation.withoutAgreement());
    }
}
