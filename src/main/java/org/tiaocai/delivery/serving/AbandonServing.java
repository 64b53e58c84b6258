package org.tiaocai.delivery.serving;

import static org.tiaocai.delivery.serving.ServingVariables.RESULT;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 不再送达: the caller learns that nothing was served; why is on record already. */
@Component
class AbandonServing implements JavaDelegate {

    @Override
    public void execute(DelegateExecution execution) {
        RESULT.set(execution, ServingResult.ABANDONED);
    }
}
