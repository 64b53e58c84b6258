package org.tiaocai.linkage.joint;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.tiaocai.linkage.Approvals;
import org.tiaocai.linkage.joint.JointVariables.Approval;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.TaskOutcome;

/** 审批联合办案. */
@Component
record ApproveJointHandling(Approvals approvals, JointHandlings all, Actor actor) implements TaskOutcome {

    @Override
    public void completed(DelegateExecution execution) {
        var one = all.get(JointVariables.JOINT_HANDLING.get(execution));
        var refused = JointVariables.APPROVAL.get(execution) == Approval.REFUSED;
        all.decided(one.id(), actor.id(), approvals.refusal(execution, one.proposedBy(), refused));
    }
}
