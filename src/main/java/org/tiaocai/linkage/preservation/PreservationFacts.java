package org.tiaocai.linkage.preservation;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.Arbitrations;
import org.tiaocai.dispute.Parties;
import org.tiaocai.documents.Facts;
import org.tiaocai.documents.FactsOf;
import org.tiaocai.linkage.Courts;
import org.tiaocai.linkage.preservation.Preservation.Ruling;
import org.tiaocai.people.Actor;

/** 财产保全文书所载事项. */
@Component
record PreservationFacts(
        Preservations preservations, Arbitrations arbitrations, Parties parties, Courts courts, Actor actor)
        implements FactsOf {

    /** On a draft, before the liaison officer has named it. */
    private static final String NO_COURT_YET = "＿＿＿＿＿＿人民法院";

    /** 财产保全申请书, of one party (保全规定3). */
    record PreservationApplication(
            String occasion,
            String applicant,
            LocalDate appliedOn,
            @Nullable BigDecimal amount,
            String property) implements Facts {}

    /** 财产保全移送函; {@code liaison} is who sends it, of whom the court asks. */
    record PreservationTransfer(
            String court,
            @Nullable LocalDate acceptedOn,
            String applicant,
            LocalDate appliedOn,
            @Nullable BigDecimal amount,
            String property,
            @Nullable String enclosures,
            String liaison)
            implements Facts {}

    /** 保全裁定接收登记. */
    record PreservationRuling(
            String occasion,
            @Nullable String docketNo,
            @Nullable Ruling ruling,
            @Nullable LocalDate ruledOn,
            @Nullable LocalDate preservedUntil)
            implements Facts {}

    PreservationApplication application(Preservation one) {
        return new PreservationApplication(
                one.subject(), applicant(one), one.appliedOn(), one.amount(), one.property());
    }

    PreservationTransfer transfer(Preservation one) {
        return new PreservationTransfer(
                one.court() == null ? NO_COURT_YET : courts.name(one.court()),
                arbitrations.get(one.number()).acceptedOn(),
                applicant(one),
                one.appliedOn(),
                one.amount(),
                one.property(),
                one.enclosures(),
                actor.nameOf(actor.id()));
    }

    private String applicant(Preservation one) {
        return parties.of(one.number()).stream()
                .filter(party -> party.id() == one.partyId())
                .map(party -> party.side().label() + party.name())
                .findFirst()
                .orElse("");
    }

    PreservationRuling ruling(DelegateExecution execution) {
        var one = preservations.get(PreservationVariables.PRESERVATION.get(execution));
        return new PreservationRuling(one.subject(), one.docketNo(), one.ruling(), one.ruledOn(), one.preservedUntil());
    }
}
