package org.tiaocai.mediation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.Parties;
import org.tiaocai.documents.Facts;
import org.tiaocai.documents.Reckoned;
import org.tiaocai.people.Actor;

/** 调解文书所载事项: what a mediation puts on paper. */
@Component
record MediationFacts(
        Parties parties,
        Agreements agreements,
        AgreedPayments payments,
        Organisations organisations,
        Actor actor,
        Clock clock) {

    /** 调解受理通知书, with the last day of the mediation (M03). */
    record MediationAcceptance(
            String issuer,
            LocalDate acceptedOn,
            @Reckoned @Nullable LocalDate due) implements Facts {}

    /** 调解员指派书, for the internal file. */
    record MediatorAppointment(
            String issuer,
            List<String> mediators,
            String presiding,
            @Reckoned @Nullable LocalDate due) implements Facts {}

    /** 调解笔录 of one session (协商调解规定 art. 32), to be signed on each page by all who were there. */
    record MediationRecord(
            String issuer,
            LocalDate heldOn,
            @Nullable String place,
            List<String> mediators,
            String record,
            @Nullable String terms,
            @Nullable String reason,
            SessionOutcome outcome)
            implements Facts {}

    /** 不予调解告知书. */
    record RefusalNotice(String issuer, String reason) implements Facts {}

    /** 调解终结告知书. */
    record ClosingNotice(
            String issuer,
            LocalDate requestedOn,
            LocalDate closedOn,
            MediationOutcome outcome,
            @Nullable String reason) implements Facts {}

    MediationAcceptance acceptance(Mediation mediation, @Nullable LocalDate due) {
        return new MediationAcceptance(
                issuer(mediation.organisation()),
                mediation.acceptedOn() == null ? LocalDate.now(clock) : mediation.acceptedOn(),
                due);
    }

    MediatorAppointment appointment(
            Mediation mediation, List<String> mediators, String presiding, @Nullable LocalDate due) {
        return new MediatorAppointment(issuer(mediation.organisation()), mediators, actor.nameOf(presiding), due);
    }

    MediationRecord session(
            Mediation mediation, HoldSession.Report report, @Nullable String place, SessionOutcome outcome) {
        return new MediationRecord(
                issuer(mediation.organisation()),
                report.heldOn(),
                place,
                mediation.members().stream()
                        .map(member -> actor.nameOf(member.userId()))
                        .toList(),
                report.record(),
                outcome == SessionOutcome.AGREED ? report.terms() : null,
                outcome == SessionOutcome.AGREED ? null : report.reason(),
                outcome);
    }

    RefusalNotice refusal(String reason) {
        return new RefusalNotice(issuer(null), reason);
    }

    ClosingNotice closing(Mediation mediation) {
        return new ClosingNotice(
                issuer(mediation.organisation()),
                mediation.requestedOn(),
                mediation.closedOn() == null ? LocalDate.now(clock) : mediation.closedOn(),
                mediation.outcome() == null ? MediationOutcome.PERIOD_OVER : mediation.outcome(),
                mediation.outcomeReason());
    }

    /** Empty while no agreement has been drafted. */
    Optional<MediationAgreement> agreement(
            Mediation mediation, @Nullable LocalDate reviewDue, @Nullable LocalDate confirmationDue) {
        return agreements
                .of(mediation.id())
                .map(one -> new MediationAgreement(
                        issuer(mediation.organisation()),
                        payments.printed(mediation.number(), mediation.id()),
                        one.terms(),
                        one.performanceDue(),
                        one.performanceMethod(),
                        mediation.members().stream()
                                .map(member -> actor.nameOf(member.userId()))
                                .toList(),
                        parties.standing(mediation.number()).stream()
                                .map(party -> MediationAgreement.Signature.of(party, one))
                                .toList(),
                        one.mediatorSignedOn(),
                        one.sealedOn(),
                        one.effectiveOn(),
                        reviewDue,
                        confirmationDue));
    }

    private String issuer(@Nullable String organisation) {
        return organisation == null ? organisations.organisations().get(0).name() : organisations.nameOf(organisation);
    }
}
