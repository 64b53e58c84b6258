package org.tiaocai.linkage.followup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.arbitration.ArbitrationPapers;
import org.tiaocai.arbitration.award.ResultDocuments.ResultDocument;
import org.tiaocai.arbitration.award.ResultKind;
import org.tiaocai.dispute.Journal;
import org.tiaocai.dispute.Parties;
import org.tiaocai.linkage.followup.Effect.Status;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/**
 * 生效证明 (D607; 法47, 50, 51): refused with what is missing while a non-final award is not in force; for a final one
 * proof of service suffices, and what is pending is printed on it.
 */
@Component
public class Certificates {

    private final Effects effects;
    private final Parties parties;
    private final ArbitrationPapers papers;
    private final AwardNumbers awardNumbers;
    private final Journal journal;
    private final Actor actor;
    private final Clock clock;

    Certificates(
            Effects effects,
            Parties parties,
            ArbitrationPapers papers,
            AwardNumbers awardNumbers,
            Journal journal,
            Actor actor,
            Clock clock) {
        this.effects = effects;
        this.parties = parties;
        this.papers = papers;
        this.awardNumbers = awardNumbers;
        this.journal = journal;
        this.actor = actor;
        this.clock = clock;
    }

    /** Why none can be issued now; empty when it can. */
    @Transactional(readOnly = true)
    public List<String> missing(RegistrationNumber number, long documentId, long partyId) {
        var people = new CaseParties(parties.of(number));
        var reasons = new ArrayList<String>();
        var kind = effects.paper(number, documentId).kind();
        var asked = effects.of(number, documentId, partyId);
        asked.forEach(effect -> {
            var who = asked.size() == 1 ? "" : people.name(effect.workerId()) + "：";
            if (!effect.unserved().isEmpty()) {
                reasons.add(who + "没有送达证明的当事人："
                        + effect.unserved().stream().map(people::name).sorted().collect(Collectors.joining("、")));
            }
            switch (effect.status()) {
                case PERIOD_OPEN -> reasons.add(who + "起诉期至 " + effect.openUntil() + " 届满");
                case IN_COURT ->
                    effect.pending().forEach(proceeding -> reasons.add(who + "法院案件未结：" + proceeding.line()));
                case REPLACED, REVOKED, NEVER ->
                    reasons.add(who + "裁决" + effect.status().label());
                case IN_FORCE -> {
                    if (isAwaitedInCourt(kind, effect)) {
                        effect.pending().forEach(proceeding -> reasons.add(who + "法院案件未结：" + proceeding.line()));
                    }
                }
                case UNSERVED -> {}
            }
        });
        var anyInForce = asked.stream()
                .anyMatch(one ->
                        one.status() == Status.IN_FORCE && one.unserved().isEmpty() && !isAwaitedInCourt(kind, one));
        return anyInForce ? List.of() : reasons.stream().distinct().toList();
    }

    /** @return the id of the certificate; the same again on the same day. @throws Refused saying what is missing */
    @Transactional
    public long issue(RegistrationNumber number, long documentId, long partyId) {
        var paper = effects.paper(number, documentId);
        if (paper.kind() == ResultKind.ADVANCE_EXECUTION) {
            throw new Refused("先予执行裁决书移送法院执行，不出具生效证明");
        }
        var people = new CaseParties(parties.of(number));
        var party = people.find(partyId).orElseThrow(() -> new Refused("案件 " + number + " 没有这名当事人"));
        var missing = missing(number, documentId, partyId);
        if (!missing.isEmpty()) {
            throw new Refused("不能出具生效证明：" + String.join("；", missing));
        }
        var today = LocalDate.now(clock);
        var paragraphs = new ArrayList<String>();
        paragraphs.add(head(number, paper) + "，" + paper.madeOn() + " 作出。");
        paragraphs.add(served(paper, people));
        effects.of(number, documentId, partyId)
                .forEach(effect -> paragraphs.add(standing(paper.kind(), effect, people)));
        paragraphs.add("核查日期：" + today + "。出具人：" + actor.nameOf(actor.id()) + "。");
        var id = papers.letter(
                number,
                "D607",
                (paper.kind() == ResultKind.MEDIATION_DOCUMENT ? "调解书" : "裁决书") + "生效证明",
                "document-" + documentId + "-party-" + partyId + "-" + today,
                paragraphs.toArray(String[]::new));
        journal.act(number, "出具生效证明", party.side().label());
        return id;
    }

    /** Even a suit after the last day is for the court to dismiss, and until then nothing is certified (法50). */
    private static boolean isAwaitedInCourt(ResultKind kind, Effect effect) {
        return kind == ResultKind.NON_FINAL_AWARD && !effect.pending().isEmpty();
    }

    private String head(RegistrationNumber number, ResultDocument paper) {
        return awardNumbers.of(number, paper.documentId()).orElse("本案")
                + paper.kind().label();
    }

    private static String served(ResultDocument paper, CaseParties people) {
        return "送达："
                + paper.receipts().stream()
                        .map(receipt -> people.name(receipt.partyId()) + "，" + receipt.servedOn() + "（"
                                + receipt.method().label() + "）")
                        .collect(Collectors.joining("；"))
                + "。";
    }

    private static String standing(ResultKind kind, Effect effect, CaseParties people) {
        var who = people.name(effect.workerId()) + "部分：";
        if (effect.status() != Status.IN_FORCE) {
            return who + effect.status().label() + "，不在本证明之内。";
        }
        if (isAwaitedInCourt(kind, effect)) {
            return who + "法院案件未结，不在本证明之内。";
        }
        var pending = effect.pending().isEmpty()
                ? "经核查，未收到人民法院受理起诉、撤销申请的通知。"
                : "人民法院尚有未结案件："
                        + effect.pending().stream().map(CourtProceeding::line).collect(Collectors.joining("；")) + "。";
        return who + "自 " + effect.since() + " 起发生法律效力。" + pending;
    }
}
