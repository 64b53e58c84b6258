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
    private final ServiceJournal journal;

    EndOfService(Services services, ServiceJournal journal) {
        this.services = services;
        this.journal = journal;
    }

    @Override
    public void notify(DelegateExecution execution) {
        var id = SERVICE.find(execution);
        if (id != null && services.abandon(id, "所属程序已经终结")) {
            var service = services.get(CaseNumber.of(execution.getProcessBusinessKey()), id);
            journal.write(service, ServiceState.ABANDONED.label(), service.closingReason());
        }
    }
}
