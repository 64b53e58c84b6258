package org.tiaocai.delivery.serving;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.Parties;
import org.tiaocai.documents.Catalogue;
import org.tiaocai.shared.RegistrationNumber;

/**
 * 受送达人: for the models that serve one paper on several, {@code ${recipients.of(execution,'evidence-notice')}}, as the
 * catalogue of documents names them; each worker is one.
 */
@Component
public record Recipients(Catalogue catalogue, Parties parties) {

    public List<Long> of(DelegateExecution execution, String word) {
        return catalogue.named(word).addressees().among(parties.reachable(RegistrationNumber.of(execution)));
    }
}
