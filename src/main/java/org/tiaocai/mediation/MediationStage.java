package org.tiaocai.mediation;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tiaocai.rights.CaseStage;
import org.tiaocai.rights.StageFacts;
import org.tiaocai.shared.RegistrationNumber;

/** From the request for mediation to its end, with an agreement in force or without. */
@Component
record MediationStage(Mediations mediations, Agreements agreements) implements StageFacts {

    @Override
    public Optional<CaseStage> stage(RegistrationNumber number) {
        return mediations.latest(number).flatMap(this::of);
    }

    private Optional<CaseStage> of(Mediation mediation) {
        var inForce = agreements
                .of(mediation.id())
                .filter(agreement -> agreement.effectiveOn() != null)
                .isPresent();
        if (inForce) {
            return Optional.of(CaseStage.AGREED);
        }
        return mediation.closedOn() == null ? Optional.of(CaseStage.MEDIATION) : Optional.empty();
    }
}
