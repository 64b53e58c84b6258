package org.tiaocai.mediation;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tiaocai.shared.RegistrationNumber;

/** What the last mediation of the studio has brought into effect. */
@Component
record StudioAgreements(
        Mediations mediations, Agreements agreements, AgreedPayments payments, Organisations organisations)
        implements AgreementSource {

    @Override
    public Optional<Agreement> inForce(RegistrationNumber number) {
        return mediations
                .latest(number)
                .flatMap(mediation -> agreements.of(mediation.id()))
                .filter(agreement -> agreement.effectiveOn() != null);
    }

    @Override
    public Optional<String> organisation(RegistrationNumber number) {
        return mediations.latest(number).map(Mediation::organisation).map(organisations::nameOf);
    }

    @Override
    public AgreedTerms agreed(RegistrationNumber number) {
        return mediations
                .latest(number)
                .map(one -> payments.printed(number, one.id()))
                .orElse(AgreedTerms.IN_WORDS);
    }
}
