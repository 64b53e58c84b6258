package org.tiaocai.linkage.observation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.tiaocai.linkage.Approvals;
import org.tiaocai.linkage.observation.ObservationVariables.Approval;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.TaskOutcome;

/** 审批观摩方案. */
@Component
record ApproveObservation(Approvals approvals, Observations observations, Actor actor) implements TaskOutcome {

    @Override
    public void completed(DelegateExecution execution) {
        var one = observations.get(ObservationVariables.OBSERVATION.get(execution));
        var refused = ObservationVariables.APPROVAL.get(execution) == Approval.REFUSED;
        observations.decided(one.id(), actor.id(), approvals.refusal(execution, one.proposedBy(), refused));
    }
}
