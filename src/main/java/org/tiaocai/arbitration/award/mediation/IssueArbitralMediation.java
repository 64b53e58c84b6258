package org.tiaocai.arbitration.award.mediation;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.award.mediation.ArbitralMediation.Scope;
import org.tiaocai.arbitration.tribunal.Tribunals;
import org.tiaocai.dispute.Claim;
import org.tiaocai.dispute.Claims;
import org.tiaocai.documents.Facts;
import org.tiaocai.documents.Papers;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.RegistrationNumber;

/** 制作调解书 (D505): signed by the arbitrators and sealed, it waits for both parties' signatures. */
@Component
record IssueArbitralMediation(
        ArbitralMediations mediations, Papers papers, Claims claims, Tribunals tribunals, Actor actor)
        implements JavaDelegate {

    /** 调解书 between those whom it binds, on the claims that it settles; {@code partial} while others are left. */
    record ArbitralMediationDocument(
            List<Long> between,
            boolean partial,
            List<String> claims,
            String terms,
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
        return new ArbitralMediationDocument(
                List.copyOf(one.parties()),
                one.scope() == Scope.PARTIAL,
                claims.of(one.number()).stream()
                        .filter(claim -> one.claims().contains(claim.ordinal()))
                        .map(Claim::line)
                        .toList(),
                one.terms().text(),
                one.terms().performanceDue(),
                one.terms().performanceMethod(),
                tribunals.of(one.number()).arbitrators().stream()
                        .map(actor::nameOf)
                        .collect(Collectors.joining("、")),
                tribunals.of(one.number()).clerk().map(actor::nameOf).orElse(null));
    }
}
