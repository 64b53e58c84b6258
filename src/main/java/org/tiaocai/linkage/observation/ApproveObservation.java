package org.tiaocai.linkage.observation;

import jakarta.validation.constraints.Size;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.linkage.observation.ObservationVariables.Approval;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.Submission;
import org.tiaocai.shared.TaskOutcome;

/** 审批观摩方案. */
@Component
class ApproveObservation implements TaskOutcome {

    private final Submission submission;
    private final Observations observations;
    private final Actor actor;

    ApproveObservation(Submission submission, Observations observations, Actor actor) {
        this.submission = submission;
        this.observations = observations;
        this.actor = actor;
    }

    record Opinion(
            @Nullable @Size(max = 2_000, message = "原因不能超过两千字")
            String reason) {}

    @Override
    public void completed(DelegateExecution execution) {
        var one = observations.get(ObservationVariables.OBSERVATION.get(execution));
        if (one.proposedBy().equals(actor.id())) {
            throw new Refused("提出人不得审批自己提出的观摩方案");
        }
        var reason = submission.read(execution, Opinion.class).reason();
        var refused = ObservationVariables.APPROVAL.get(execution) == Approval.REFUSED;
        if (refused && (reason == null || reason.isBlank())) {
            throw new Refused("不同意的，请填写原因");
        }
        observations.decided(one.id(), actor.id(), refused ? reason : null);
    }
}
