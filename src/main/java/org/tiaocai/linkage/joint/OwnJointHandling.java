package org.tiaocai.linkage.joint;

import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.tiaocai.people.OwnRequest;

/** 自己提出的联合办案. */
@Component
record OwnJointHandling(JointHandlings all) implements OwnRequest {

    @Override
    public Set<String> tasks() {
        return Set.of("approveJointHandling");
    }

    @Override
    public Set<String> askers(DelegateExecution execution) {
        var id = JointVariables.JOINT_HANDLING.find(execution);
        return id == null ? Set.of() : Set.of(all.get(id).proposedBy());
    }
}
