package org.tiaocai.delivery.service;

import static org.tiaocai.delivery.service.ServiceVariables.RESULT;
import static org.tiaocai.delivery.service.ServiceVariables.SERVED_ON;
import static org.tiaocai.delivery.service.ServiceVariables.SERVICE;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.tiaocai.shared.CaseNumber;

/** 登记送达: the day from which the party's own periods run. */
@Component
class RecordService implements JavaDelegate {

    private final ServiceCompletion completion;

    RecordService(ServiceCompletion completion) {
        this.completion = completion;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = CaseNumber.of(execution.getProcessBusinessKey());
        SERVED_ON.set(execution, completion.complete(number, SERVICE.get(execution)));
        RESULT.set(execution, ServiceResult.SERVED);
    }
}
