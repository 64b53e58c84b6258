package org.tiaocai.arbitration.hearing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.Claims;
import org.tiaocai.dispute.Journal;
import org.tiaocai.dispute.Leaving;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.Party;
import org.tiaocai.dispute.Side;
import org.tiaocai.documents.Papers;

/**
 * 部分申请人按撤回处理 (规则39): each who kept away leaves the case alone; it goes on for the others, and for a counterclaim to
 * which they all have to answer still.
 */
@Component
record DeemedWithdrawals(
        Parties parties,
        Claims claims,
        Hearings hearings,
        HearingFacts facts,
        Papers papers,
        Journal journal,
        Clock clock) {

    void of(Hearing hearing, List<Party> absent) {
        if (absent.isEmpty()) {
            return;
        }
        var gone = absent.stream().map(Party::id).toList();
        var isEverybody = parties.standing(hearing.number()).stream()
                .filter(party -> party.side() == Side.APPLICANT)
                .allMatch(party -> gone.contains(party.id()));
        if (isEverybody) {
            claims.withdrawOf(hearing.number(), Side.APPLICANT, LocalDate.now(clock));
            var decision = facts.deemedWithdrawal(hearings.get(hearing.id()), true, true);
            papers.issue(hearing.number(), "D504-2", decision.occasion(), decision);
            journal.act(hearing.number(), "申请人缺席，其请求按撤回处理，被申请人的反申请继续审理", null);
            return;
        }
        parties.leave(hearing.number(), gone, Leaving.DEEMED_WITHDRAWN, LocalDate.now(clock));
        var told = Stream.concat(
                        gone.stream(),
                        parties.standing(hearing.number()).stream()
                                .filter(party -> party.side() != Side.APPLICANT)
                                .map(Party::id))
                .toList();
        var decision = facts.deemedWithdrawal(hearings.get(hearing.id()), false, false);
        papers.issue(hearing.number(), "D504-2", decision.occasion(), decision, told);
        journal.act(hearing.number(), absent.size() + " 名申请人缺席，按撤回处理，其他申请人的请求继续审理", null);
    }
}
