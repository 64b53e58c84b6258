package org.tiaocai.arbitration.tribunal;

import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.ArbitrationPapers;
import org.tiaocai.arbitration.Arbitrations;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.RegistrationNumber;

/** 组庭与回避文书 (D403, D414). */
@Component
class TribunalPapers {

    private final ArbitrationPapers papers;
    private final Arbitrations arbitrations;
    private final Tribunals tribunals;
    private final Actor actor;

    TribunalPapers(ArbitrationPapers papers, Arbitrations arbitrations, Tribunals tribunals, Actor actor) {
        this.papers = papers;
        this.arbitrations = arbitrations;
        this.tribunals = tribunals;
        this.actor = actor;
    }

    /** 组庭通知书, again after every change of who sits. */
    long notice(RegistrationNumber number) {
        var tribunal = tribunals.of(number);
        var sits = tribunal.seated().stream()
                .map(one -> one.seat().label() + "：" + actor.nameOf(one.person()))
                .collect(Collectors.joining("；"));
        return papers.letter(
                number,
                "D403",
                "组庭通知书",
                "seats-" + tribunals.changes(number),
                "本案仲裁庭组成如下：" + sits + "。",
                "当事人认为上述人员是本案当事人或者代理人的近亲属、与本案有利害关系、有其他可能影响公正裁决的关系，或者私自会见当事人、接受请客送礼的，有权以口头或者书面方式申请回避（《劳动争议调解仲裁法》第三十三条）。",
                "回避申请应当在案件开庭审理前提出；回避事由在开庭后知道的，应当在庭审辩论终结前提出。",
                arbitrations.get(number).isSimplified()
                        ? "本案适用简易处理，由一名仲裁员独任仲裁，可以用电话、短信、传真、电子邮件等简便方式送达除调解书、裁决书以外的文书。"
                        : "");
    }

    /** 回避决定书. */
    void decision(Recusal recusal) {
        papers.letter(
                recusal.number(),
                "D414",
                "回避决定书",
                "recusal-" + recusal.id(),
                "当事人于" + recusal.raisedOn() + "以“" + recusal.ground().label() + "”为由，申请"
                        + actor.nameOf(recusal.person()) + "回避。",
                recusal.outcome() == Recusal.Outcome.UPHELD
                        ? "经审查，申请成立，本委决定" + actor.nameOf(recusal.person()) + "回避，另行指定人员后通知双方。"
                        : "经审查，申请不成立，本委决定驳回回避申请。",
                recusal.decisionReason() == null ? "" : "理由：" + recusal.decisionReason());
    }
}
