package org.tiaocai.arbitration.award.correction;

import static org.tiaocai.arbitration.award.correction.CorrectionVariables.CORRECTION;
import static org.tiaocai.arbitration.award.correction.CorrectionVariables.DOCUMENT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.award.AwardDocument;
import org.tiaocai.arbitration.award.Awards;
import org.tiaocai.arbitration.award.ItemRuling;
import org.tiaocai.arbitration.award.Operative;
import org.tiaocai.arbitration.award.OperativePart;
import org.tiaocai.arbitration.award.finality.Finality;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.Party;
import org.tiaocai.documents.Facts;
import org.tiaocai.documents.Papers;
import org.tiaocai.limits.RuleIds;
import org.tiaocai.limits.RunningLimits;

/**
 * 制作补正决定书 (D510): beside the award, which stays as it was made; no period starts anew, but for a ruling that it adds
 * its own begins with the service of this paper.
 */
@Component
record IssueCorrection(
        Corrections corrections, Awards awards, Parties parties, Papers papers, RunningLimits limits, Clock clock)
        implements JavaDelegate {

    /**
     * 补正决定书; a remedy is told only for an item that had been left out, which nobody could read before.
     *
     * @param awardNo the 案号 of the award at fault
     * @param item the ruling that had been left out, as the award would have printed it
     */
    record AwardCorrection(
            @Nullable String awardNo,
            Correction.Kind kind,
            String original,
            String corrected,
            @Nullable String reason,
            @Nullable Operative item,
            boolean finalItem,
            boolean nonFinalItem)
            implements Facts {}

    @Override
    public void execute(DelegateExecution execution) {
        var one = corrections.get(CORRECTION.get(execution));
        var document = papers.issue(one.number(), "D510", one.subject(), facts(one));
        corrections.issued(one, document);
        limits.settle(one.number(), RuleIds.AWARD_CORRECTION, one.subject(), LocalDate.now(clock));
        DOCUMENT.set(execution, document);
    }

    AwardCorrection facts(Correction one) {
        var award = awards.of(one.number()).stream()
                .flatMap(each -> awards.documents(each.id()).stream())
                .filter(each -> each.id() == one.awardDocumentId())
                .findFirst();
        var leftOut = one.kind() == Correction.Kind.OMITTED_ITEM;
        var isFinal = award.map(AwardDocument::finality)
                .filter(Finality.FINAL::equals)
                .isPresent();
        return new AwardCorrection(
                award.map(AwardDocument::caseNo).orElse(null),
                one.kind(),
                one.original(),
                one.corrected(),
                one.decisionReason(),
                award.flatMap(document -> leftOut(document, one)).orElse(null),
                leftOut && isFinal,
                leftOut && !isFinal);
    }

    private Optional<Operative> leftOut(AwardDocument document, Correction one) {
        var names = parties.of(one.number()).stream()
                .collect(Collectors.toMap(Party::id, party -> party.side().label() + party.title()));
        return document.items().stream()
                .filter(item -> one.awardItemId() != null && item.id() == one.awardItemId())
                .filter(item -> item.ruling() != ItemRuling.DISMISSED)
                .findFirst()
                .map(new OperativePart(names)::of);
    }
}
