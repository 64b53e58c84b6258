package org.tiaocai.arbitration.filing;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.Arbitration;
import org.tiaocai.arbitration.Arbitrations;
import org.tiaocai.arbitration.FilingGround;
import org.tiaocai.arbitration.FilingProposal;
import org.tiaocai.arbitration.ProcedureKind;
import org.tiaocai.arbitration.SimplifiedGround;
import org.tiaocai.arbitration.SimplifiedGrounds;
import org.tiaocai.arbitration.TribunalForm;
import org.tiaocai.dispute.AgentPaper;
import org.tiaocai.dispute.Disputes;
import org.tiaocai.dispute.EvidenceItems;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.Side;
import org.tiaocai.documents.Facts;
import org.tiaocai.documents.FactsOf;
import org.tiaocai.documents.PartyParticulars;
import org.tiaocai.documents.Reckoned;
import org.tiaocai.documents.SaidBy;
import org.tiaocai.mediation.entrustment.ConsentsToEntrust;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.RegistrationNumber;

/** 立案文书所载事项: what the papers of the filing say of the case; their sentences stand in the templates. */
@Component
record FilingFacts(
        Arbitrations arbitrations,
        SimplifiedGrounds grounds,
        FilingConditions conditions,
        ProposedMembers proposedMembers,
        Parties parties,
        Disputes disputes,
        EvidenceItems evidence,
        Actor actor)
        implements FactsOf {

    /** 收件回执: what came in, and when. */
    record ApplicationReceipt(LocalDate receivedOn, List<String> items, List<Mandate> mandates, String receiver)
            implements Facts {}

    /** 代理手续 that an agent showed. */
    record Mandate(AgentPaper paper, Side side, String party, String agent) {}

    /** 仲裁申请书 (规则29), as it stands in the file on the day of the application; taken down by a clerk where it was oral. */
    @SaidBy({"arbitration-application", "oral-application"})
    record Application(LocalDate receivedOn, List<PartyParticulars> persons, List<Proof> proofs, String receiver)
            implements Facts {}

    /** 证据 and where it comes from. */
    record Proof(String name, @Nullable String source) {}

    /** 先行调解同意书, or that a party does not consent (规则69). @param consents each party's own */
    record MediationConsent(
            boolean consented, @Nullable LocalDate suggestedOn, List<ConsentsToEntrust.Consent> consents)
            implements Facts {}

    /** 调解建议书, with the organisations that the parties may choose from. */
    record MediationSuggestion(List<String> organisations) implements Facts {}

    /** 补正通知书. */
    record SupplementNotice(@Nullable String items) implements Facts {}

    /**
     * 立案审批表, for the internal file.
     *
     * @param noticedOn when 补正 was asked for; null where nothing was
     * @param members 拟任仲裁员 by name, the presiding first
     */
    record FilingApproval(
            LocalDate receivedOn,
            @Nullable LocalDate noticedOn,
            @Nullable LocalDate suppliedOn,
            List<FilingCondition.Opinion> conditions,
            FilingProposal proposal,
            String reason,
            String handler,
            @Nullable ProcedureKind procedure,
            @Nullable SimplifiedGround simplified,
            @Nullable TribunalForm tribunal,
            @Nullable String members,
            @Nullable String opposedAnswer,
            String approver,
            @Nullable LocalDate decidedOn)
            implements Facts {}

    /**
     * 受理通知书.
     *
     * @param joined who gets it came in later, beside the applicants or in the place of one
     * @param successor the latter
     */
    record AcceptanceNotice(
            LocalDate receivedOn,
            @Nullable LocalDate acceptedOn,
            @Nullable SimplifiedGround simplified,
            boolean joined,
            boolean successor)
            implements Facts {}

    /** 不予受理通知书. */
    record NonAcceptanceNotice(FilingGround ground, String article, String reason) implements Facts {}

    /** 管辖告知书. */
    record JurisdictionNotice(String reason, @Nullable String competentCommission) implements Facts {}

    /** 逾期未作出决定的说明: what the applicant takes to the court. */
    record UndecidedStatement(
            LocalDate receivedOn, @Reckoned @Nullable LocalDate due) implements Facts {}

    Application application(RegistrationNumber number, LocalDate receivedOn) {
        return new Application(
                receivedOn,
                PartyParticulars.of(parties, number, party -> party.side() == Side.APPLICANT),
                evidence.of(number).stream()
                        .map(item -> new Proof(item.name(), item.source()))
                        .toList(),
                actor.nameOf(actor.id()));
    }

    ApplicationReceipt receipt(RegistrationNumber number) {
        return receipt(number, arbitrations.get(number).applicationReceivedOn());
    }

    ApplicationReceipt receipt(RegistrationNumber number, LocalDate receivedOn) {
        var items = evidence.of(number).stream()
                .map(EvidenceItems.EvidenceItem::name)
                .toList();
        return new ApplicationReceipt(receivedOn, items, mandates(number), actor.nameOf(actor.id()));
    }

    private List<Mandate> mandates(RegistrationNumber number) {
        return parties.standing(number).stream()
                .filter(party -> party.side() == Side.APPLICANT)
                .flatMap(party -> party.agents().stream()
                        .flatMap(agent -> agent.documents().stream()
                                .map(paper -> new Mandate(paper, party.side(), party.name(), agent.name()))))
                .toList();
    }

    SupplementNotice supplement(RegistrationNumber number) {
        return new SupplementNotice(arbitrations.get(number).supplement().items());
    }

    FilingApproval approval(RegistrationNumber number) {
        var one = arbitrations.get(number);
        var filing = opinion(one);
        return new FilingApproval(
                one.applicationReceivedOn(),
                one.supplement().noticedOn(),
                one.supplement().suppliedOn(),
                conditions.of(number).stream()
                        .map(FilingCondition.Opinion::onlyWhatItAdds)
                        .toList(),
                filing.proposal(),
                filing.reason(),
                actor.nameOf(filing.handler()),
                filing.procedure(),
                grounds.proposed(number).orElse(null),
                filing.tribunal(),
                orNull(proposedMembers.of(number).stream().map(actor::nameOf).collect(Collectors.joining("、"))),
                disputes.opposedAnswer(number).orElse(null),
                filing.approver() == null ? "" : actor.nameOf(filing.approver()),
                filing.decidedOn());
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    AcceptanceNotice acceptance(RegistrationNumber number) {
        return acceptance(number, false, false);
    }

    AcceptanceNotice acceptance(RegistrationNumber number, boolean joined, boolean successor) {
        var one = arbitrations.get(number);
        return new AcceptanceNotice(
                receivedOn(one), one.acceptedOn(), grounds.of(number).orElse(null), joined, successor);
    }

    NonAcceptanceNotice nonAcceptance(RegistrationNumber number) {
        var filing = opinion(arbitrations.get(number));
        var ground = Objects.requireNonNull(filing.ground());
        return new NonAcceptanceNotice(ground, ground.article(), filing.reason());
    }

    JurisdictionNotice jurisdiction(RegistrationNumber number) {
        var filing = opinion(arbitrations.get(number));
        return new JurisdictionNotice(filing.reason(), filing.competentCommission());
    }

    UndecidedStatement undecided(RegistrationNumber number) {
        var one = arbitrations.get(number);
        var since = one.undecidedSince();
        return new UndecidedStatement(one.applicationReceivedOn(), since == null ? null : since.minusDays(1));
    }

    private static LocalDate receivedOn(Arbitration one) {
        var supplied = one.supplement().suppliedOn();
        return supplied == null ? one.applicationReceivedOn() : supplied;
    }

    private static Arbitration.Filing opinion(Arbitration one) {
        return Objects.requireNonNull(one.filing(), "no opinion on " + one.number());
    }
}
