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
}
