package org.tiaocai.linkage.observation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.tiaocai.linkage.Approvals;
import org.tiaocai.linkage.observation.ObservationVariables.Approval;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.TaskOutcome;

/** 审批观摩方案. */
@Component
class ApproveObservation implements TaskOutcome {

    private final Approvals approvals;
    private final Observations observations;
    private final Actor actor;

    ApproveObservation(Approvals approvals, Observations observations, Actor actor) {
        this.approvals = approvals;
        this.observations = observations;
        this.actor = actor;
    }

    @Override
    public void completed(DelegateExecution execution) {
        var one = observations.get(ObservationVariables.OBSERVATION.get(execution));
        var refused = ObservationVariables.APPROVAL.get(execution) == Approval.REFUSED;
        observations.decided(one.id(), actor.id(), approvals.refusal(execution, one.proposedBy(), refused));
    }
}
