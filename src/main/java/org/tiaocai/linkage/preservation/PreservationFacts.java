package org.tiaocai.linkage.preservation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.Arbitrations;
import org.tiaocai.dispute.Parties;
import org.tiaocai.documents.Facts;
import org.tiaocai.documents.FactsOf;
import org.tiaocai.linkage.Courts;
import org.tiaocai.linkage.preservation.Preservation.Ruling;

/** 财产保全文书所载事项. */
@Component
class PreservationFacts implements FactsOf {

    private final Preservations preservations;
    private final Arbitrations arbitrations;
    private final Parties parties;
    private final Courts courts;

    PreservationFacts(Preservations preservations, Arbitrations arbitrations, Parties parties, Courts courts) {
        this.preservations = preservations;
        this.arbitrations = arbitrations;
        this.parties = parties;
        this.courts = courts;
    }

    /** 财产保全移送函. */
    record PreservationTransfer(
            String court,
            @Nullable LocalDate acceptedOn,
            String applicant,
            LocalDate appliedOn,
            @Nullable BigDecimal amount,
            String property,
            @Nullable String enclosures)
            implements Facts {}

    /** 保全裁定接收登记. */
    record PreservationRuling(
            String occasion,
            @Nullable String docketNo,
            @Nullable Ruling ruling,
            @Nullable LocalDate ruledOn,
            @Nullable LocalDate preservedUntil)
            implements Facts {}

    PreservationTransfer transfer(Preservation one) {
        var applicant = parties.of(one.number()).stream()
                .filter(party -> party.id() == one.partyId())
                .map(party -> party.side().label() + party.name())
                .findFirst()
                .orElse("");
        return new PreservationTransfer(
                courts.name(Objects.requireNonNull(one.court())),
                arbitrations.get(one.number()).acceptedOn(),
                applicant,
                one.appliedOn(),
                one.amount(),
                one.property(),
                one.enclosures());
    }

    PreservationRuling ruling(DelegateExecution execution) {
        var one = preservations.get(PreservationVariables.PRESERVATION.get(execution));
        return new PreservationRuling(one.subject(), one.docketNo(), one.ruling(), one.ruledOn(), one.preservedUntil());
    }
}
