package org.tiaocai.arbitration.tribunal;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tiaocai.rights.CaseStage;
import org.tiaocai.rights.StageFacts;
import org.tiaocai.shared.RegistrationNumber;

/** Whether somebody sits. */
@Component
record TribunalStage(Tribunals tribunals) implements StageFacts {

    @Override
    public Optional<CaseStage> stage(RegistrationNumber number) {
        return tribunals.of(number).arbitrators().isEmpty() ? Optional.empty() : Optional.of(CaseStage.FORMED);
    }
}
