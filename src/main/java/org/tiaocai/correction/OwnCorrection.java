package org.tiaocai.correction;

import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.tiaocai.people.OwnRequest;

/** 自己提出的更正. */
@Component
record OwnCorrection(RegistrationCorrections all) implements OwnRequest {

    @Override
    public Set<String> tasks() {
        return Set.of("decideOnRegistrationCorrection");
    }

    @Override
    public Set<String> askers(DelegateExecution execution) {
        var id = RegistrationVariables.CORRECTION.find(execution);
        return id == null ? Set.of() : Set.of(all.get(id).proposedBy());
    }

    @Override
    public String refusal() {
        return "提出更正的人不能自己审批，请由其他负责人决定";
    }
}
