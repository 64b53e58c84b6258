package org.tiaocai.arbitration.award.mediation;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.tiaocai.delivery.serving.Serving;
import org.tiaocai.delivery.serving.ServingState;
import org.tiaocai.delivery.serving.Servings;
import org.tiaocai.shared.RegistrationNumber;

/** 签收: whether each party has signed for the 调解书, or one will not. For the model. */
@Component
public record MediationSignatures(ArbitralMediations mediations, Servings servings) {

    /** 签收的各方: whom the agreement binds. */
    public List<Long> among(DelegateExecution execution, List<Long> parties) {
        var bound = mediations.inProgress(RegistrationNumber.of(execution)).parties();
        return bound.isEmpty()
                ? parties
                : parties.stream().filter(bound::contains).toList();
    }

    /** One refusal, and the other signatures are of no use. */
    public boolean refused(DelegateExecution execution) {
        return of(execution).stream().anyMatch(one -> one.state() == ServingState.REFUSED);
    }

    public boolean complete(DelegateExecution execution) {
        var all = of(execution);
        return !all.isEmpty() && all.stream().allMatch(one -> one.state() == ServingState.SERVED);
    }

    private List<Serving> of(DelegateExecution execution) {
        long document = ArbitralMediationVariables.DOCUMENT.get(execution);
        return servings.of(RegistrationNumber.of(execution)).stream()
                .filter(one -> one.documentId() == document)
                .toList();
    }
}
