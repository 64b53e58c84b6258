package org.tiaocai.mediation.performance;

import static org.tiaocai.mediation.performance.PerformanceVariables.LATER;
import static org.tiaocai.mediation.performance.PerformanceVariables.MEDIATION;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.tiaocai.mediation.performance.PerformanceVariables.Later;

/** 看以后的约定日: a breach that is open keeps nobody from watching what is due later. */
@Component
record LaterPromise(NextPromise next) implements JavaDelegate {

    @Override
    public void execute(DelegateExecution execution) {
        var due = next.due(MEDIATION.get(execution));
        due.ifPresent(on -> next.set(execution, on));
        LATER.set(execution, due.isPresent() ? Later.PROMISED : Later.NOTHING);
    }
}
