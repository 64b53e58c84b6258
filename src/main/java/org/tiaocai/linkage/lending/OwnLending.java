package org.tiaocai.linkage.lending;

import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.tiaocai.people.OwnRequest;

/** 副卷的特别批准: by another than who approved the lending. */
@Component
record OwnLending(Lendings lendings) implements OwnRequest {

    @Override
    public Set<String> tasks() {
        return Set.of("approveInternalVolume");
    }

    @Override
    public Set<String> askers(DelegateExecution execution) {
        var id = LendingVariables.LENDING.find(execution);
        var approver = id == null ? null : lendings.get(id).approver();
        return approver == null ? Set.of() : Set.of(approver);
    }

    @Override
    public String refusal() {
        return "副卷须由批准借阅以外的负责人特别批准";
    }

    @Override
    public String refusalAlone() {
        return refusal() + "；现在没有其他负责人可以特别批准：请由另一名负责人审批这次借阅";
    }
}
