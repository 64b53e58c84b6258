package org.tiaocai.linkage.joint;

import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.documents.Facts;
import org.tiaocai.documents.FactsOf;
import org.tiaocai.linkage.Courts;
import org.tiaocai.linkage.joint.JointHandling.Form;
import org.tiaocai.linkage.joint.JointHandling.Result;

/** 联合办案文书所载事项. */
@Component
record JointFacts(JointHandlings all, Courts courts) implements FactsOf {

    /** 联合办案邀请函: what the court is asked for. */
    record JointHandlingInvitation(String occasion, String court, Form form, String reason) implements Facts {}

    /** 联合办案记录: who took part of the court stays known with the case. */
    record JointHandlingRecord(
            String occasion,
            @Nullable LocalDate handledOn,
            String court,
            @Nullable String judge,
            Form form,
            @Nullable String division,
            @Nullable String record,
            @Nullable Result result)
            implements Facts {}

    JointHandlingInvitation invitation(DelegateExecution execution) {
        return invitation(one(execution));
    }

    JointHandlingInvitation invitation(JointHandling one) {
        return new JointHandlingInvitation(one.occasion(), courts.name(one.court()), one.form(), one.reason());
    }

    JointHandlingRecord record(DelegateExecution execution) {
        var one = one(execution);
        return new JointHandlingRecord(
                one.occasion(),
                one.handledOn(),
                courts.name(one.court()),
                one.judge(),
                one.form(),
                one.division(),
                one.record(),
                one.result());
    }

    private JointHandling one(DelegateExecution execution) {
        return all.get(JointVariables.JOINT_HANDLING.get(execution));
    }
}
