package org.tiaocai.arbitration;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tiaocai.rights.CaseStage;
import org.tiaocai.rights.StageFacts;
import org.tiaocai.shared.RegistrationNumber;

/** From the application to the acceptance, and how the arbitration was closed. */
@Component
record ArbitrationStage(Arbitrations arbitrations) implements StageFacts {

    @Override
    public Optional<CaseStage> stage(RegistrationNumber number) {
        return arbitrations.find(number).map(ArbitrationStage::of);
    }

    private static CaseStage of(Arbitration one) {
        var closing = one.closing();
        if (closing != null) {
            return switch (closing) {
                case AWARD, MEDIATED -> CaseStage.JUDGED;
                case SETTLED_BEFORE_ACCEPTANCE -> CaseStage.AGREED;
                default -> CaseStage.ENDED;
            };
        }
        if (one.acceptedOn() != null) {
            return CaseStage.ACCEPTED;
        }
        return one.deferral().suggestedOn() == null ? CaseStage.FILING : CaseStage.SUGGESTED;
    }
}
