package org.tiaocai.linkage.preservation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.ArbitrationPapers;
import org.tiaocai.arbitration.Arbitrations;
import org.tiaocai.dispute.Parties;
import org.tiaocai.limits.RuleIds;
import org.tiaocai.limits.RunningLimits;
import org.tiaocai.linkage.Courts;

/** 财产保全移送函 (D602): the court's five days begin, as far as we are told (保全规定4). */
@Component
class IssuePreservationTransfer implements JavaDelegate {

    private final Preservations preservations;
    private final Arbitrations arbitrations;
    private final Parties parties;
    private final Courts courts;
    private final ArbitrationPapers papers;
    private final RunningLimits limits;
    private final Clock clock;

    IssuePreservationTransfer(
            Preservations preservations,
            Arbitrations arbitrations,
            Parties parties,
            Courts courts,
            ArbitrationPapers papers,
            RunningLimits limits,
            Clock clock) {
        this.preservations = preservations;
        this.arbitrations = arbitrations;
        this.parties = parties;
        this.courts = courts;
        this.papers = papers;
        this.limits = limits;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var one = preservations.get(PreservationVariables.PRESERVATION.get(execution));
        var number = one.number();
        var today = LocalDate.now(clock);
        var applicant = parties.of(number).stream()
                .filter(party -> party.id() == one.partyId())
                .map(party -> party.side().label() + party.name())
                .findFirst()
                .orElse("");
        var document = papers.letter(
                number,
                "D602",
                "财产保全移送函",
                one.subject(),
                courts.name(Objects.requireNonNull(one.court())) + "：",
                "本委于 " + arbitrations.get(number).acceptedOn() + " 受理的本案，" + applicant + "于 " + one.appliedOn()
                        + " 申请财产保全"
                        + (one.amount() == null ? "" : "，请求保全 " + one.amount().toPlainString() + " 元") + "。",
                "财产线索：" + one.property(),
                "依照《最高人民法院关于人民法院办理财产保全案件若干问题的规定》第三条，现将申请材料移送你院。",
                "随附：" + one.enclosures(),
                "请将裁定结果函告本委。");
        preservations.transferred(one, document);
        limits.settle(number, RuleIds.PRESERVATION_TRANSFER, one.subject(), today);
        limits.start(number, RuleIds.PRESERVATION_RULING, one.subject(), today, "保全材料移送法院");
    }
}
