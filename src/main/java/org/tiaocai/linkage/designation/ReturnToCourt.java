package org.tiaocai.linkage.designation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.tiaocai.clocks.Clocks;
import org.tiaocai.mediation.DesignatedMediations;
import org.tiaocai.shared.CaseNumber;

/** 退回法院 with the materials: not confirmed in time, declined, failed, or the period is over. */
@Component
class ReturnToCourt implements JavaDelegate {

    private final Designations designations;
    private final DesignatedMediations mediations;
    private final ReplyToCourt reply;
    private final Clocks clocks;

    ReturnToCourt(Designations designations, DesignatedMediations mediations, ReplyToCourt reply, Clocks clocks) {
        this.designations = designations;
        this.mediations = mediations;
        this.reply = reply;
        this.clocks = clocks;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = CaseNumber.of(execution.getProcessBusinessKey());
        clocks.settle(number, "M08a");
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
