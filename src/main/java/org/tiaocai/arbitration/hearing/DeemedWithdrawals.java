package org.tiaocai.arbitration.hearing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.award.ApplicationsEnded;
import org.tiaocai.arbitration.award.ClaimsLeft;
import org.tiaocai.dispute.Claims;
import org.tiaocai.dispute.Journal;
import org.tiaocai.dispute.Leaving;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.Party;
import org.tiaocai.dispute.Side;
import org.tiaocai.documents.Papers;

/**
 * 部分申请人按撤回处理 (规则39): each who kept away leaves the case alone, but for a counterclaim to which they have to answer
 * still; it goes on for the others.
 */
@Component
record DeemedWithdrawals(
        Parties parties,
        Claims claims,
        ClaimsLeft open,
        ApplicationsEnded ended,
        Hearings hearings,
        HearingFacts facts,
        Papers papers,
        Journal journal,
        Clock clock) {

    /** @param atOwnRisk who kept away; of them who applies still, for of the others nothing is left to be withdrawn */
    void of(Hearing hearing, List<Party> atOwnRisk) {
        var applying = ended.applying(hearing.number()).stream().map(Party::id).toList();
        var gone = atOwnRisk.stream().map(Party::id).filter(applying::contains).toList();
        if (gone.isEmpty()) {
            return;
        }
        var isEverybody = gone.containsAll(applying);
        var today = LocalDate.now(clock);
        if (isEverybody) {
            // What is awarded or settled already stays as it is.
            open.of(hearing.number()).stream()
                    .filter(claim -> claim.raisedBy() == Side.APPLICANT)
                    .forEach(claim -> claims.withdraw(hearing.number(), claim.ordinal(), today));
            ended.end(hearing.number(), gone, Leaving.DEEMED_WITHDRAWN, today);
            var decision = facts.deemedWithdrawal(hearings.get(hearing.id()), true, true, null);
            papers.issue(hearing.number(), "D504-2", decision.occasion(), decision);
            journal.act(hearing.number(), "申请人缺席，其请求按撤回处理，被申请人的反申请继续审理", null);
            return;
        }
        var staying = ended.end(hearing.number(), gone, Leaving.DEEMED_WITHDRAWN, today);
        var answering = staying.isEmpty() ? null : parties.names(hearing.number(), staying);
        var told = Stream.concat(
                        gone.stream(),
                        parties.standing(hearing.number()).stream()
                                .filter(party -> party.side() != Side.APPLICANT)
                                .map(Party::id))
                .toList();
        var decision = facts.deemedWithdrawal(hearings.get(hearing.id()), false, false, answering);
        papers.issue(hearing.number(), "D504-2", decision.occasion(), decision, told);
        journal.act(hearing.number(), gone.size() + " 名申请人缺席，按撤回处理，其他申请人的请求继续审理", null);
    }
}
