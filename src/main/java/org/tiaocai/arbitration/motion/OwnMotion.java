package org.tiaocai.arbitration.motion;

import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.tiaocai.people.OwnRequest;

/** 自行提出的程序事项, such as more time that who leads the house asks for; what a party asks for is the party's. */
@Component
record OwnMotion(Motions motions) implements OwnRequest {

    @Override
    public Set<String> tasks() {
        return Set.of("approveMotion");
    }

    @Override
    public Set<String> askers(DelegateExecution execution) {
        var id = MotionVariables.MOTION.find(execution);
        if (id == null) {
            return Set.of();
        }
        var motion = motions.get(id);
        return motion.raisedBy() == null ? Set.of(motion.registeredBy()) : Set.of();
    }

    @Override
    public String refusal() {
        return "提出人不能审批自己提出的事项";
    }
}
