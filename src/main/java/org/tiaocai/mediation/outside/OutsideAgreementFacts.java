package org.tiaocai.mediation.outside;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.Parties;
import org.tiaocai.mediation.MediationAgreement;
import org.tiaocai.mediation.MediationAgreement.Signature;

/** 调解协议书 (D110) under the name of the organisation outside. */
@Component
public record OutsideAgreementFacts(Parties parties, OutsideWords words, OutsideItems items) {

    public MediationAgreement paper(
            OutsideAgreement one, @Nullable LocalDate reviewDue, @Nullable LocalDate confirmationDue) {
        return new MediationAgreement(
                one.organisation(),
                items.printed(one),
                words.of(one),
                one.performanceDue(),
                one.performanceMethod(),
                List.of(one.mediator()),
                parties.standing(one.number()).stream()
                        .map(party -> Signature.of(party, words.agreement(one)))
                        .toList(),
                one.mediatorSignedOn(),
                one.sealedOn(),
                one.effectiveOn(),
                reviewDue,
                confirmationDue);
    }
}
