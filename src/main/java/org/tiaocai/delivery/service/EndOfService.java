package org.tiaocai.delivery.service;

import static org.tiaocai.delivery.service.ServiceVariables.SERVICE;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import org.tiaocai.shared.CaseNumber;

/** However the process ends, with the one that called it too: what was neither served nor refused is abandoned. */
@Component
class EndOfService implements ExecutionListener {

    private final Services services;
    private final Abandonment abandonment;

    EndOfService(Services services, Abandonment abandonment) {
        this.services = services;
        this.abandonment = abandonment;
    }

    @Override
    public void notify(DelegateExecution execution) {
        var id = SERVICE.find(execution);
        if (id != null) {
            abandonment.abandon(services.get(CaseNumber.of(execution.getProcessBusinessKey()), id), "所属程序已经终结");
        }
    }
}
