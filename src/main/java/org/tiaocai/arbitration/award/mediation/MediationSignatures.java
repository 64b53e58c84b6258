package org.tiaocai.arbitration.award.mediation;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.tiaocai.delivery.service.DocumentService;
import org.tiaocai.delivery.service.ServiceState;
import org.tiaocai.delivery.service.Services;
import org.tiaocai.shared.CaseNumber;

/** 签收: whether each party has signed for the 调解书, or one will not. For the model. */
@Component
public class MediationSignatures {

    private final Services services;

    MediationSignatures(Services services) {
        this.services = services;
    }

    /** One refusal, and the other signatures are of no use. */
    public boolean refused(DelegateExecution execution) {
        return of(execution).stream().anyMatch(one -> one.state() == ServiceState.REFUSED);
    }

    public boolean complete(DelegateExecution execution) {
        var all = of(execution);
        return !all.isEmpty() && all.stream().allMatch(one -> one.state() == ServiceState.SERVED);
    }

    private List<DocumentService> of(DelegateExecution execution) {
        long document = ArbitralMediationVariables.DOCUMENT.get(execution);
        return services.of(CaseNumber.of(execution.getProcessBusinessKey())).stream()
                .filter(one -> one.documentId() == document)
                .toList();
    }
}
