package org.tiaocai.delivery.service;

import static org.tiaocai.delivery.service.ServiceVariables.RESULT;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 不再送达: the caller learns that nothing was served; why is on record already. */
@Component
class AbandonService implements JavaDelegate {

    @Override
    public void execute(DelegateExecution execution) {
        RESULT.set(execution, ServiceResult.ABANDONED);
    }
}
