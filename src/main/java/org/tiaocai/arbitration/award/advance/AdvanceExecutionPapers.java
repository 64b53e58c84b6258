package org.tiaocai.arbitration.award.advance;

import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.ArbitrationPapers;
import org.tiaocai.delivery.serving.Servings;
import org.tiaocai.dispute.Claims;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.Party;

/** 先予执行文书 (D509): the ruling, the letter with which it goes to the court, and the refusal. */
@Component
class AdvanceExecutionPapers {

    private final ArbitrationPapers papers;
    private final Parties parties;
    private final Claims claims;
    private final Servings servings;

    AdvanceExecutionPapers(ArbitrationPapers papers, Parties parties, Claims claims, Servings servings) {
        this.papers = papers;
        this.parties = parties;
        this.claims = claims;
        this.servings = servings;
    }

    long ruling(AdvanceExecution one) {
        return papers.letter(
                one.number(),
                "D509",
                "先予执行裁决书",
                occasion(one),
                "申请人" + applicant(one) + "于" + one.appliedOn() + "申请先予执行：" + one.account(),
                "权利义务关系明确的事实：" + one.rightsAccount(),
                "不先予执行将严重影响申请人生活的事实：" + one.livelihoodAccount(),
                "裁决：" + amounts(one) + "，先予执行。理由：" + one.decisionReason(),
                "申请人是劳动者，不提供担保（《劳动争议调解仲裁法》第四十四条）。",
                "本裁决移送人民法院执行；对先予执行裁决不得单独起诉。");
    }

    long transfer(AdvanceExecution one, long ruling) {
        var proof = servings.receipts(ruling).stream()
                .map(receipt -> name(one, receipt.partyId()) + "，" + receipt.servedOn() + "，"
                        + receipt.method().label())
                .collect(Collectors.joining("；"));
        return papers.letter(
                one.number(),
                "D509-2",
                "移送执行函",
                occasion(one),
                "本委就申请人" + applicant(one) + "的先予执行申请作出裁决：" + amounts(one) + "，先予执行。",
                "依照《劳动争议调解仲裁法》第四十四条，现移送你院执行。",
                "送达证明：" + (proof.isEmpty() ? "尚未送达" : proof),
                "附：先予执行裁决书、送达回证。");
    }

    long refusal(AdvanceExecution one) {
        return papers.letter(
                one.number(),
                "D511",
                "决定书（不予先予执行）",
                occasion(one),
                "申请人" + applicant(one) + "于" + one.appliedOn() + "申请先予执行。",
                "经审查，不符合《劳动争议调解仲裁法》第四十四条规定的条件，决定不予先予执行。理由：" + one.decisionReason(),
                "本案继续审理。");
    }

    private String amounts(AdvanceExecution one) {
        return claims.of(one.number()).stream()
                .filter(claim -> one.amounts().containsKey(claim.ordinal()))
                .map(claim -> claim.type().label() + " "
                        + Objects.requireNonNull(one.amounts().get(claim.ordinal()))
                                .toPlainString() + " 元")
                .collect(Collectors.joining("；"));
    }

    private String applicant(AdvanceExecution one) {
        return name(one, one.partyId());
    }

    private String name(AdvanceExecution one, long party) {
        return parties.of(one.number()).stream()
                .filter(each -> each.id() == party)
                .map(Party::name)
                .findFirst()
                .orElse("");
    }

    private static String occasion(AdvanceExecution one) {
        return "advance-" + one.id();
    }
}
