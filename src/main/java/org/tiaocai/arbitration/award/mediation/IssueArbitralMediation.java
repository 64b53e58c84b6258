package org.tiaocai.arbitration.award.mediation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.ArbitrationPapers;
import org.tiaocai.arbitration.Arbitrations;
import org.tiaocai.arbitration.award.mediation.ArbitralMediation.Scope;
import org.tiaocai.arbitration.tribunal.Tribunals;
import org.tiaocai.dispute.Claim;
import org.tiaocai.dispute.Claims;
import org.tiaocai.documents.Documents;
import org.tiaocai.documents.MediationDocumentPage;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.RegistrationNumber;

/** 制作调解书 (D505): signed by the arbitrators and sealed, it waits for both parties' signatures. */
@Component
class IssueArbitralMediation implements JavaDelegate {

    private final ArbitralMediations mediations;
    private final ArbitrationPapers papers;
    private final Arbitrations arbitrations;
    private final Documents documents;
    private final Claims claims;
    private final Tribunals tribunals;
    private final Actor actor;
    private final Clock clock;

    IssueArbitralMediation(
            ArbitralMediations mediations,
            ArbitrationPapers papers,
            Arbitrations arbitrations,
            Documents documents,
            Claims claims,
            Tribunals tribunals,
            Actor actor,
            Clock clock) {
        this.mediations = mediations;
        this.papers = papers;
        this.arbitrations = arbitrations;
        this.documents = documents;
        this.claims = claims;
        this.tribunals = tribunals;
        this.actor = actor;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var one = mediations.inProgress(RegistrationNumber.of(execution));
        var document = page(one);
        mediations.issued(one, document);
        ArbitralMediationVariables.DOCUMENT.set(execution, document);
    }

    private long page(ArbitralMediation one) {
        var partial = one.scope() == Scope.PARTIAL;
        var signed = tribunals.of(one.number()).arbitrators().stream()
                .map(actor::nameOf)
                .collect(Collectors.joining("、"));
        return documents.make(
                one.number(),
                "D505",
                partial ? "调解书（部分请求）" : MediationDocumentPage.TITLE,
                "mediation-" + one.id(),
                MediationDocumentPage.TEMPLATE,
                Map.of(
                        "page",
                        new MediationDocumentPage(
                                arbitrations.get(one.number()).title(),
                                papers.commission(),
                                papers.blocks(one.number()),
                                claims.of(one.number()).stream()
                                        .filter(claim -> one.claims().contains(claim.ordinal()))
                                        .map(Claim::line)
                                        .toList(),
                                one.terms().text(),
                                one.terms().performanceDue(),
                                one.terms().performanceMethod(),
                                "本案审理中，经仲裁庭主持调解，双方自愿达成如下协议。" + (partial ? "其余请求继续审理。" : ""),
                                signed,
                                LocalDate.now(clock))));
    }
}
