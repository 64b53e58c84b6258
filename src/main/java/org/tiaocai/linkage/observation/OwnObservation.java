package org.tiaocai.linkage.observation;

import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.tiaocai.people.OwnRequest;

/** 自己提出的观摩方案. */
@Component
record OwnObservation(Observations observations) implements OwnRequest {

    @Override
    public Set<String> tasks() {
        return Set.of("approveObservation");
    }

    @Override
    public Set<String> askers(DelegateExecution execution) {
        var id = ObservationVariables.OBSERVATION.find(execution);
        return id == null ? Set.of() : Set.of(observations.get(id).proposedBy());
    }
}
