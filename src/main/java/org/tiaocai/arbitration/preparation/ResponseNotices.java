package org.tiaocai.arbitration.preparation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.Arbitrations;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.Party;
import org.tiaocai.dispute.PartyJoined;
import org.tiaocai.dispute.Side;
import org.tiaocai.documents.Papers;
import org.tiaocai.limits.RuleIds;
import org.tiaocai.shared.RegistrationNumber;

/**
 * 后来参加的当事人的应诉通知书（第三人的参加仲裁通知书）、举证通知书, in their own name: their own periods run from their own service. A successor has those of its
 * predecessor that were not over; what was over stays over.
 */
@Component
record ResponseNotices(
        Papers papers,
        PreparationFacts facts,
        Arbitrations arbitrations,
        Parties parties,
        InheritedPeriods inherited) {

    @EventListener
    void joined(PartyJoined joined) {
        var number = joined.number();
        if (arbitrations.find(number).filter(one -> one.acceptedOn() != null).isEmpty()) {
            return;
        }
        parties.standing(number).stream()
                .filter(party -> party.id() == joined.partyId())
                .forEach(party -> told(number, party, joined.succeeds()));
    }

    private void told(RegistrationNumber number, Party party, @Nullable Long succeeds) {
        if (party.side() != Side.APPLICANT && !isOver(number, succeeds, RuleIds.ANSWER_PERIOD)) {
            issue(papers, number, party, facts);
        }
        if (!isOver(number, succeeds, RuleIds.EVIDENCE_PERIOD)) {
            var occasion = "evidence-notice-" + Answer.subject(party.id());
            papers.issue(number, "D402", occasion, facts.evidenceNotice(number), List.of(party.id()));
        }
    }

    /** One of its own, which says what is claimed now. */
    static void issue(Papers papers, RegistrationNumber number, Party party, PreparationFacts facts) {
        var occasion = "response-notice-" + Answer.subject(party.id());
        papers.issue(number, "D401", occasion, facts.responseNotice(number, party), List.of(party.id()));
    }

    private boolean isOver(RegistrationNumber number, @Nullable Long predecessor, String rule) {
        return predecessor != null && inherited.isOver(number, predecessor, rule);
    }
}
