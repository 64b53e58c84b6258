package org.tiaocai.arbitration.hearing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.Journal;
import org.tiaocai.dispute.Leaving;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.Party;
import org.tiaocai.dispute.Side;
import org.tiaocai.documents.Papers;

/** 部分申请人按撤回处理 (规则39): each who kept away leaves the case alone; it goes on for the others. */
@Component
record DeemedWithdrawals(
        Parties parties, Hearings hearings, HearingFacts facts, Papers papers, Journal journal, Clock clock) {

    void of(Hearing hearing, List<Party> absent) {
        if (absent.isEmpty()) {
            return;
        }
        var gone = absent.stream().map(Party::id).toList();
        parties.leave(hearing.number(), gone, Leaving.DEEMED_WITHDRAWN, LocalDate.now(clock));
        var told = Stream.concat(
                        gone.stream(),
                        parties.standing(hearing.number()).stream()
                                .filter(party -> party.side() != Side.APPLICANT)
                                .map(Party::id))
                .toList();
        var decision = facts.deemedWithdrawal(hearings.get(hearing.id()), false);
        papers.issue(hearing.number(), "D504-2", decision.occasion(), decision, told);
        journal.act(hearing.number(), absent.size() + " 名申请人缺席，按撤回处理，其他申请人的请求继续审理", null);
    }
}
