package org.tiaocai.mediation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.Claim;
import org.tiaocai.dispute.Claims;
import org.tiaocai.dispute.Disputes;
import org.tiaocai.dispute.Parties;
import org.tiaocai.documents.AgreementPage;
import org.tiaocai.documents.ClosingNoticePage;
import org.tiaocai.documents.Documents;
import org.tiaocai.documents.PartyBlock;
import org.tiaocai.documents.RefusalNoticePage;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.RegistrationNumber;

/** 调解文书: what a mediation puts on paper. */
@Component
class MediationPapers {

    private final Documents documents;
    private final Disputes disputes;
    private final Parties parties;
    private final Claims claims;
    private final Mediations mediations;
    private final Agreements agreements;
    private final Organisations organisations;
    private final Actor actor;
    private final Clock clock;

    MediationPapers(
            Documents documents,
            Disputes disputes,
            Parties parties,
            Claims claims,
            Mediations mediations,
            Agreements agreements,
            Organisations organisations,
            Actor actor,
            Clock clock) {
        this.documents = documents;
        this.disputes = disputes;
        this.parties = parties;
        this.claims = claims;
        this.mediations = mediations;
        this.agreements = agreements;
        this.organisations = organisations;
        this.actor = actor;
        this.clock = clock;
    }

    void refusal(RegistrationNumber number, String reason) {
        make(
                number,
                RefusalNoticePage.CODE,
                RefusalNoticePage.TITLE,
                "refusal",
                RefusalNoticePage.TEMPLATE,
                new RefusalNoticePage(number.value(), issuer(null), blocks(number), reason, LocalDate.now(clock)));
    }

    void closing(Mediation mediation) {
        var outcome = mediation.outcome() == null ? MediationOutcome.PERIOD_OVER : mediation.outcome();
        var reason = outcome.label() + (mediation.outcomeReason() == null ? "" : "：" + mediation.outcomeReason());
        var closedOn = mediation.closedOn() == null ? LocalDate.now(clock) : mediation.closedOn();
        make(
                mediation.number(),
                ClosingNoticePage.CODE,
                ClosingNoticePage.TITLE,
                "mediation-" + mediation.id(),
                ClosingNoticePage.TEMPLATE,
                new ClosingNoticePage(
                        mediation.number().value(),
                        issuer(mediation.organisation()),
                        blocks(mediation.number()),
                        mediation.requestedOn(),
                        reason,
                        closedOn,
                        LocalDate.now(clock)));
    }

    /** To be signed: the days stay blanks that are filled in by hand on each of the originals. */
    void agreement(long mediationId) {
        make(mediationId, "mediation-" + mediationId, AgreementPage.TITLE, null, null);
    }

    /** In effect: with the days of the signatures and the seal, and the last days of the two joint applications. */
    void agreementInEffect(long mediationId, LocalDate reviewDue, LocalDate confirmationDue) {
        make(mediationId, "mediation-" + mediationId + "-in-effect", "调解协议书（生效）", reviewDue, confirmationDue);
    }

    private void make(
            long mediationId,
            String occasion,
            String title,
            @Nullable LocalDate reviewDue,
            @Nullable LocalDate confirmationDue) {
        var mediation = mediations.get(mediationId);
        var number = mediation.number();
        agreements
                .of(mediationId)
                .ifPresent(agreement -> make(
                        number,
                        AgreementPage.CODE,
                        title,
                        occasion,
                        AgreementPage.TEMPLATE,
                        new AgreementPage(
                                number.value(),
                                issuer(mediation.organisation()),
                                blocks(number),
                                disputes.get(number).facts(),
                                claims.of(number).stream().map(Claim::line).toList(),
                                agreement.terms(),
                                agreement.performanceDue(),
                                agreement.performanceMethod(),
                                mediation.members().stream()
                                        .map(member -> actor.nameOf(member.userId()))
                                        .toList(),
                                agreement.applicantSignedOn(),
                                agreement.respondentSignedOn(),
                                agreement.mediatorSignedOn(),
                                agreement.sealedOn(),
                                agreement.effectiveOn(),
                                reviewDue,
                                confirmationDue)));
    }

    private void make(
            RegistrationNumber number, String code, String title, String occasion, String template, Object page) {
        documents.make(number, code, title, occasion, template, Map.of("page", page));
    }

    private String issuer(@Nullable String organisation) {
        return organisation == null ? organisations.organisations().get(0).name() : organisations.nameOf(organisation);
    }

    private List<PartyBlock> blocks(RegistrationNumber number) {
        return parties.of(number).stream().map(PartyBlock::of).toList();
    }
}
