package org.tiaocai.arbitration.award;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tiaocai.rights.CaseStage;
import org.tiaocai.rights.StageFacts;
import org.tiaocai.shared.RegistrationNumber;

/** Whether the award on the whole case has been sealed; one on a part leaves the rest to be heard. */
@Component
record AwardStage(Awards awards) implements StageFacts {

    @Override
    public Optional<CaseStage> stage(RegistrationNumber number) {
        return awards.lastMade(number)
                .filter(award -> award.scope() == AwardScope.WHOLE)
                .map(award -> CaseStage.SEALED);
    }
}
