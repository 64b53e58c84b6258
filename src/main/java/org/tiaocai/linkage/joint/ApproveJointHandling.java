package org.tiaocai.linkage.joint;

import jakarta.validation.constraints.Size;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.linkage.joint.JointVariables.Approval;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.Submission;
import org.tiaocai.shared.TaskOutcome;

/** 审批联合办案. */
@Component
class ApproveJointHandling implements TaskOutcome {

    private final Submission submission;
    private final JointHandlings all;
    private final Actor actor;

    ApproveJointHandling(Submission submission, JointHandlings all, Actor actor) {
        this.submission = submission;
        this.all = all;
        this.actor = actor;
    }

    record Opinion(
            @Nullable @Size(max = 2_000, message = "原因不能超过两千字")
            String reason) {}

    @Override
    public void completed(DelegateExecution execution) {
        var one = all.get(JointVariables.JOINT_HANDLING.get(execution));
        if (one.proposedBy().equals(actor.id())) {
            throw new Refused("提出人不得审批自己提出的联合办案");
        }
        var reason = submission.read(execution, Opinion.class).reason();
        var refused = JointVariables.APPROVAL.get(execution) == Approval.REFUSED;
        if (refused && (reason == null || reason.isBlank())) {
            throw new Refused("不同意的，请填写原因");
        }
        all.decided(one.id(), actor.id(), refused ? reason : null);
    }
}
