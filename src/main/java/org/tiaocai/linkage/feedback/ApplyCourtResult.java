package org.tiaocai.linkage.feedback;

import java.util.ArrayList;
import java.util.Objects;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.ArbitrationPapers;
import org.tiaocai.arbitration.award.AwardItem;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.Party;
import org.tiaocai.linkage.Courts;
import org.tiaocai.linkage.feedback.FeedbackVariables.CourtEffect;
import org.tiaocai.linkage.followup.CourtProceedings;

/** 裁判结果反馈表 (D608), and whether the file must be reviewed. */
@Component
class ApplyCourtResult implements JavaDelegate {

    private final CourtResults results;
    private final CourtProceedings proceedings;
    private final AwardItems awardItems;
    private final Parties parties;
    private final Courts courts;
    private final ArbitrationPapers papers;

    ApplyCourtResult(
            CourtResults results,
            CourtProceedings proceedings,
            AwardItems awardItems,
            Parties parties,
            Courts courts,
            ArbitrationPapers papers) {
        this.results = results;
        this.proceedings = proceedings;
        this.awardItems = awardItems;
        this.parties = parties;
        this.courts = courts;
        this.papers = papers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var one = results.get(FeedbackVariables.RESULT.get(execution));
        var proceeding = proceedings.get(one.matterId());
        var names = parties.of(one.number()).stream().collect(Collectors.toMap(Party::id, Party::name));
        var rulings = awardItems.of(proceeding).stream().collect(Collectors.toMap(AwardItem::id, item -> item));
        var lines = new ArrayList<String>();
        lines.add(courts.name(proceeding.court()) + " " + proceeding.docketNo() + "，"
                + Objects.requireNonNull(one.instance()).label());
        lines.add("结果：" + Objects.requireNonNull(one.result()).label() + "，" + one.decidedOn()
                + (one.effectiveOn() == null ? "，尚未生效" : "，" + one.effectiveOn() + " 生效"));
        one.items().forEach(item -> {
            var ruling = Objects.requireNonNull(rulings.get(item.awardItemId()));
            lines.add(ruling.line(names.getOrDefault(ruling.partyId(), "")) + " → "
                    + item.verdict().label()
                    + (item.amount() == null ? "" : "，判决 " + item.amount().toPlainString() + " 元")
                    + (item.cause() == null ? "" : "，" + item.cause().label()));
        });
        results.onPaper(
                one, papers.letter(one.number(), "D608", "裁判结果反馈表", one.subject(), lines.toArray(String[]::new)));
        FeedbackVariables.EFFECT.set(execution, one.isReversal() ? CourtEffect.REVERSED : CourtEffect.NOT_REVERSED);
    }
}
