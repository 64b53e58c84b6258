package org.tiaocai.linkage.designation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.tiaocai.clocks.Clocks;
import org.tiaocai.shared.CaseNumber;

/** 退回法院 with the materials: not confirmed in time, declined, failed, or the period is over. */
@Component
class ReturnToCourt implements JavaDelegate {

    private final Designations designations;
    private final ReplyToCourt reply;
    private final Clocks clocks;

    ReturnToCourt(Designations designations, ReplyToCourt reply, Clocks clocks) {
        this.designations = designations;
        this.reply = reply;
        this.clocks = clocks;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var designation = designations.get(CaseNumber.of(execution.getProcessBusinessKey()));
        var number = designation.number();
        clocks.settle(number, "M08a");
        clocks.expire(number, designation.kind().rule());
        reply.send(designation, designation.withoutAgreement());
    }
}
