package org.tiaocai.arbitration.tribunal;

import java.util.List;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.PartyJoined;
import org.tiaocai.documents.Documents;
import org.tiaocai.documents.Papers;

/** 后来参加的当事人的组庭通知书: who sits now is told to them in their own name, so that they can ask for recusal. */
@Component
record TribunalNotices(Documents documents, Papers papers, TribunalFacts facts) {

    /** 组庭通知书, or the one notice of a collective case (规则64). */
    private static final Set<String> TOLD_BY = Set.of("D403", "D407");

    @EventListener
    void joined(PartyJoined joined) {
        var number = joined.number();
        if (documents.of(number).stream().anyMatch(paper -> TOLD_BY.contains(paper.code()))) {
            var occasion = "party-" + joined.partyId();
            papers.issue(number, "D403", occasion, facts.notice(number), List.of(joined.partyId()));
        }
    }
}
