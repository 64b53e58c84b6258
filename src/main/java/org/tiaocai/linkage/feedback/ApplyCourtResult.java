package org.tiaocai.linkage.feedback;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.award.AwardItem;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.Party;
import org.tiaocai.documents.Facts;
import org.tiaocai.documents.Papers;
import org.tiaocai.linkage.Courts;
import org.tiaocai.linkage.feedback.FeedbackVariables.CourtEffect;
import org.tiaocai.linkage.followup.CourtProceedings;
import org.tiaocai.linkage.followup.ProceedingResult;

/** 裁判结果反馈表 (D608), and whether the file must be reviewed. */
@Component
record ApplyCourtResult(
        CourtResults results,
        CourtProceedings proceedings,
        AwardItems awardItems,
        Parties parties,
        Courts courts,
        Papers papers)
        implements JavaDelegate {

    /** 裁判结果反馈表所载事项. */
    record CourtResultSheet(
            String court,
            String docketNo,
            @Nullable Instance instance,
            @Nullable ProceedingResult result,
            @Nullable LocalDate decidedOn,
            @Nullable LocalDate effectiveOn,
            List<Compared> items)
            implements Facts {}

    /** 一项裁决与法院的判决. @param reason why the court differed */
    record Compared(
            String ruling,
            Verdict verdict,
            @Nullable BigDecimal amount,
            @Nullable Cause reason) {}

    @Override
    public void execute(DelegateExecution execution) {
        var one = results.get(FeedbackVariables.RESULT.get(execution));
        papers.issue(one.number(), "D608", one.subject(), sheet(one));
        FeedbackVariables.EFFECT.set(execution, one.isReversal() ? CourtEffect.REVERSED : CourtEffect.NOT_REVERSED);
    }

    private CourtResultSheet sheet(CourtResult one) {
        var proceeding = proceedings.get(one.matterId());
        var names = parties.of(one.number()).stream().collect(Collectors.toMap(Party::id, Party::name));
        var rulings =
                awardItems.of(proceeding).stream().collect(Collectors.toMap(AwardItem::id, item -> item.line(names)));
        return new CourtResultSheet(
                courts.name(proceeding.court()),
                proceeding.docketNo(),
                one.instance(),
                one.result(),
                one.decidedOn(),
                one.effectiveOn(),
                one.items().stream()
                        .map(item -> new Compared(
                                Objects.requireNonNull(rulings.get(item.awardItemId())),
                                item.verdict(),
                                item.amount(),
                                item.cause()))
                        .toList());
    }
}
