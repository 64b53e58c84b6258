package org.tiaocai.delivery.serving;

import static org.tiaocai.delivery.serving.ServingVariables.RESULT;
import static org.tiaocai.delivery.serving.ServingVariables.SERVED_ON;
import static org.tiaocai.delivery.serving.ServingVariables.SERVICE;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.tiaocai.shared.RegistrationNumber;

/** 登记送达: the day from which the party's own periods run. */
@Component
record RecordServing(ServingCompletion completion) implements JavaDelegate {

    @Override
    public void execute(DelegateExecution execution) {
        var number = RegistrationNumber.of(execution);
        SERVED_ON.set(execution, completion.complete(number, SERVICE.get(execution)));
        RESULT.set(execution, ServingResult.SERVED);
    }
}
