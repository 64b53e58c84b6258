package org.tiaocai.arbitration.award.making;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.tribunal.Tribunals;
import org.tiaocai.shared.RegistrationNumber;

/** For the models in which every arbitrator signs: {@code ${awardSigning.arbitrators(execution)}}. */
@Component
public record AwardSigning(Tribunals tribunals) {

    public List<String> arbitrators(DelegateExecution execution) {
        return tribunals.of(RegistrationNumber.of(execution)).arbitrators();
    }

    /**
     * Whose signature is due: of who was asked when the signing began, or of who has taken that seat since, to whom the
     * task went on.
     */
    public String due(DelegateExecution execution, String asked, String signing) {
        var seated = arbitrators(execution);
        return seated.contains(asked) || !seated.contains(signing) ? asked : signing;
    }
}
