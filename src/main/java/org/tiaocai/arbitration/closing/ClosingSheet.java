package org.tiaocai.arbitration.closing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.Arbitration;
import org.tiaocai.arbitration.ArbitrationClosed;
import org.tiaocai.arbitration.ArbitrationPapers;
import org.tiaocai.arbitration.Arbitrations;
import org.tiaocai.arbitration.award.AwardDocument;
import org.tiaocai.arbitration.award.Awards;
import org.tiaocai.delivery.serving.Servings;
import org.tiaocai.dispute.Claim;
import org.tiaocai.dispute.Claims;
import org.tiaocai.dispute.Disputes;
import org.tiaocai.limits.RuleIds;
import org.tiaocai.limits.RunningLimits;
import org.tiaocai.shared.RegistrationNumber;

/** 结案审批表 (D514): what is known of an accepted case on the day on which it is closed, for the internal volume. */
@Component
class ClosingSheet {

    private final Arbitrations arbitrations;
    private final ArbitrationPapers papers;
    private final Disputes disputes;
    private final Claims claims;
    private final Awards awards;
    private final Servings servings;
    private final RunningLimits limits;

    ClosingSheet(
            Arbitrations arbitrations,
            ArbitrationPapers papers,
            Disputes disputes,
            Claims claims,
            Awards awards,
            Servings servings,
            RunningLimits limits) {
        this.arbitrations = arbitrations;
        this.papers = papers;
        this.disputes = disputes;
        this.claims = claims;
        this.awards = awards;
        this.servings = servings;
        this.limits = limits;
    }

    @EventListener
    void closed(ArbitrationClosed closed) {
        var one = arbitrations.get(closed.number());
        if (one.acceptedOn() != null && one.closedOn() != null && one.closing() != null) {
            make(one, one.acceptedOn(), one.closedOn(), one.closing().label());
        }
    }

    private void make(Arbitration one, LocalDate acceptedOn, LocalDate closedOn, String how) {
        var number = one.number();
        var dispute = disputes.get(number);
        papers.letter(
                number,
                "D514",
                "结案审批表",
                "closing",
                "案由：" + dispute.cause().label()
                        + (one.collective() ? "；集体争议，涉及劳动者 " + dispute.workersConcerned() + " 人" : ""),
                "受理：" + acceptedOn + "；结案：" + closedOn + "，共 " + ChronoUnit.DAYS.between(acceptedOn, closedOn) + " 日。"
                        + period(number),
                "结案方式：" + how,
                "程序：" + (one.isSimplified() ? "简易处理" : "一般程序") + "；" + (one.mustBePanel() ? "三人仲裁庭" : "独任仲裁"),
                "标的额：" + sum(claims.of(number).stream().map(Claim::amount)) + " 元" + results(number),
                "文书送达：" + servings.of(number).size() + " 份次，逐份情况见送达回证",
                "归档意见：");
    }

    /** 裁决期限 as it was reckoned last, with what was taken off. */
    private String period(RegistrationNumber number) {
        return limits.of(number).stream()
                .filter(limit -> limit.rule().equals(RuleIds.AWARD_LIMIT))
                .reduce((first, last) -> last)
                .map(limit -> "裁决期限 " + limit.startedOn() + " 至 " + limit.dueOn()
                        + (limit.extendedDays() > 0 ? "，延长 " + limit.extendedDays() + " 日" : "")
                        + limits.exclusionsOf(limit).stream()
                                .map(off -> "，扣除 " + off.from() + " 至 " + off.to())
                                .collect(Collectors.joining())
                        + "。")
                .orElse("");
    }

    private String results(RegistrationNumber number) {
        return awards.of(number).stream()
                .filter(award -> award.madeOn() != null)
                .flatMap(award -> awards.documents(award.id()).stream())
                .map(ClosingSheet::result)
                .collect(Collectors.joining());
    }

    private static String result(AwardDocument paper) {
        return "；" + paper.caseNo() + "（" + paper.finality().label() + "）裁决 "
                + paper.sum().toPlainString() + " 元";
    }

    private static String sum(Stream<BigDecimal> amounts) {
        return amounts.filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .toPlainString();
    }
}
