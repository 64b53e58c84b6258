package org.tiaocai.arbitration.motion;

import static org.tiaocai.arbitration.motion.MotionVariables.DECISION;
import static org.tiaocai.arbitration.motion.MotionVariables.MOTION;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.Journal;
import org.tiaocai.people.Actor;
import org.tiaocai.rights.CaseStage;
import org.tiaocai.rights.Stages;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.Submission;
import org.tiaocai.shared.TaskOutcome;

/** 决定程序事项: what the head approves, never by whoever proposed it; nothing is granted any more once the award is made. */
@Component
record DecideOnMotion(
        Submission submission,
        Motions motions,
        SideRoads roads,
        ApprovalPapers approvals,
        Stages stages,
        Journal journal,
        Actor actor)
        implements TaskOutcome {

    record Opinion(
            @NotBlank(message = "请填写决定的理由") @Size(max = 2_000, message = "理由不能超过两千字")
            String reason) {}

    @Override
    public void completed(DelegateExecution execution) {
        var reason = submission.read(execution, Opinion.class).reason();
        var motion = motions.get(MOTION.get(execution));
        var decision = DECISION.get(execution);
        if (!motion.kind().decisions().contains(decision)) {
            throw new Refused("“" + motion.kind().label() + "”没有“" + decision.label() + "”这一决定");
        }
        if (isForApproval(motion)
                && motion.raisedBy() == null
                && motion.registeredBy().equals(actor.id())) {
            throw new Refused("提出人不能审批自己提出的事项");
        }
        if (decision == Motion.Decision.GRANTED && stages.of(motion.number()).compareTo(CaseStage.SEALED) >= 0) {
            throw new Refused("本案已经作出裁决，不能再准许“" + motion.kind().label() + "”，请作出其他决定");
        }
        roads.of(motion.kind()).check(motion, decision);
        motions.decide(motion.id(), decision, actor.id(), reason);
        approvals.decided(motions.get(motion.id()));
        journal.act(motion.number(), motion.kind().label() + "：" + decision.label(), reason);
    }

    /** The head approves what others propose; a tribunal may itself bring up what the law leaves to it to decide. */
    private boolean isForApproval(Motion motion) {
        return motion.kind().terms().decider(stages.of(motion.number())) == Terms.Decider.HEAD;
    }
}
