package org.tiaocai.delivery.serving;

import static org.tiaocai.delivery.serving.ServingVariables.SERVICE;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import org.tiaocai.shared.RegistrationNumber;

/** However the process ends, with the one that called it too: what was neither served nor refused is abandoned. */
@Component
record EndOfServing(Servings servings, Abandonment abandonment) implements ExecutionListener {

    @Override
    public void notify(DelegateExecution execution) {
        var id = SERVICE.find(execution);
        if (id != null) {
            abandonment.abandon(servings.get(RegistrationNumber.of(execution), id), "所属程序已经终结");
        }
    }
}
