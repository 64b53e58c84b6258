package org.tiaocai.arbitration.award.mediation;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.Arbitrations;
import org.tiaocai.arbitration.award.ClaimsLeft;
import org.tiaocai.arbitration.award.Operative;
import org.tiaocai.arbitration.award.OperativePart;
import org.tiaocai.arbitration.award.mediation.ArbitralMediation.Scope;
import org.tiaocai.arbitration.hearing.CaseHead;
import org.tiaocai.arbitration.hearing.CaseHeads;
import org.tiaocai.arbitration.tribunal.Tribunals;
import org.tiaocai.dispute.ClaimLine;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.Party;
import org.tiaocai.documents.Facts;
import org.tiaocai.documents.Papers;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.RegistrationNumber;

/** 制作调解书 (D505): signed by the arbitrators and sealed, it waits for both parties' signatures. */
@Component
record IssueArbitralMediation(
        ArbitralMediations mediations,
        Papers papers,
        ClaimsLeft left,
        Parties parties,
        Tribunals tribunals,
        Arbitrations arbitrations,
        CaseHeads heads,
        Actor actor)
        implements JavaDelegate {

    /**
     * 调解书 between those whom it binds, on the claims that it settles.
     *
     * @param partial whether other claims are left
     * @param amongSome whether other parties go on
     * @param items the agreement claim by claim, where it was said so
     * @param waives whether claims are given up, {@code waived} which
     * @param limitsInItems whether some of them say within how many days; the day then holds for the others alone
     */
    record ArbitralMediationDocument(
            List<Long> between,
            boolean partial,
            boolean amongSome,
            @Nullable LocalDate acceptedOn,
            CaseHead head,
            List<String> claims,
            boolean itemised,
            List<Operative> items,
            boolean waives,
            List<String> waived,
            String terms,
            boolean limitsInItems,
            @Nullable LocalDate performanceDue,
            String performanceMethod,
            String arbitrator,
            @Nullable String clerk)
            implements Facts {}

    @Override
    public void execute(DelegateExecution execution) {
        var one = mediations.inProgress(RegistrationNumber.of(execution));
        var document = papers.issue(one.number(), "D505", "mediation-" + one.id(), facts(one));
        mediations.issued(one, document);
        ArbitralMediationVariables.DOCUMENT.set(execution, document);
    }

    ArbitralMediationDocument facts(ArbitralMediation one) {
        var bound = parties.standing(one.number()).stream()
                .filter(party -> one.parties().isEmpty() || one.parties().contains(party.id()))
                .toList();
        var part = new OperativePart(bound.stream()
                .collect(Collectors.toMap(Party::id, party -> party.side().label() + party.title())));
        var settles = one.settles(left.of(one.number()));
        return new ArbitralMediationDocument(
                List.copyOf(one.parties()),
                one.scope() == Scope.PARTIAL,
                !one.parties().isEmpty(),
                arbitrations.get(one.number()).acceptedOn(),
                heads.of(one.number()),
                settles.stream().map(claim -> ClaimLine.of(claim, bound)).toList(),
                !one.items().isEmpty(),
                one.items().stream().map(part::of).toList(),
                !one.waived().isEmpty(),
                settles.stream()
                        .filter(claim -> one.waived().contains(claim.ordinal()))
                        .map(claim -> ClaimLine.of(claim, bound))
                        .toList(),
                one.terms().text(),
                one.items().stream().anyMatch(item -> item.performWithinDays() != null),
                one.terms().performanceDue(),
                one.terms().performanceMethod(),
                tribunals.of(one.number()).arbitrators().stream()
                        .map(actor::nameOf)
                        .collect(Collectors.joining("、")),
                tribunals.of(one.number()).clerk().map(actor::nameOf).orElse(null));
    }
}
