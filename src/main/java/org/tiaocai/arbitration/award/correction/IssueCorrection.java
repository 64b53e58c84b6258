package org.tiaocai.arbitration.award.correction;

import static org.tiaocai.arbitration.award.correction.CorrectionVariables.CORRECTION;
import static org.tiaocai.arbitration.award.correction.CorrectionVariables.DOCUMENT;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.award.AwardDocument;
import org.tiaocai.arbitration.award.Awards;
import org.tiaocai.arbitration.award.finality.Finality;
import org.tiaocai.documents.Facts;
import org.tiaocai.documents.Papers;
import org.tiaocai.limits.RuleIds;
import org.tiaocai.limits.RunningLimits;

/** 制作补正决定书 (D510): beside the award, which stays as it was made; no period starts anew. */
@Component
record IssueCorrection(Corrections corrections, Awards awards, Papers papers, RunningLimits limits, Clock clock)
        implements JavaDelegate {

    /**
     * 补正决定书; a remedy is told only for an item that had been left out, which nobody could read before.
     *
     * @param awardNo the 案号 of the award at fault
     */
    record AwardCorrection(
            @Nullable String awardNo,
            Correction.Kind kind,
            String original,
            String corrected,
            @Nullable String reason,
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
                leftOut && isFinal,
                leftOut && !isFinal);
    }
}
