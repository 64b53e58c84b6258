package org.tiaocai.dispute;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tiaocai.rights.CaseStage;
import org.tiaocai.rights.StageFacts;
import org.tiaocai.shared.RegistrationNumber;

/** Registered, and one day closed. */
@Component
record DisputeStage(Disputes disputes) implements StageFacts {

    @Override
    public Optional<CaseStage> stage(RegistrationNumber number) {
        return disputes.find(number).map(DisputeStage::of);
    }

    private static CaseStage of(Dispute dispute) {
        var outcome = dispute.outcome();
        if (outcome == null) {
            return CaseStage.INTAKE;
        }
        return switch (outcome) {
            case AGREEMENT -> CaseStage.AGREED;
            case AWARD, ARBITRAL_MEDIATION -> CaseStage.JUDGED;
            default -> CaseStage.ENDED;
        };
    }
}
