package org.tiaocai.arbitration.filing;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.Arbitrations;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.PartyJoined;
import org.tiaocai.dispute.Side;
import org.tiaocai.documents.Papers;

/** 后来参加的申请人、继承人的受理通知书, in their own name and with what is claimed now. */
@Component
record LaterApplicants(Papers papers, FilingFacts facts, Arbitrations arbitrations, Parties parties) {

    @EventListener
    void joined(PartyJoined joined) {
        var number = joined.number();
        var isAccepted = arbitrations
                .find(number)
                .filter(one -> one.acceptedOn() != null)
                .isPresent();
        var isApplicant = parties.standing(number).stream()
                .anyMatch(party -> party.id() == joined.partyId() && party.side() == Side.APPLICANT);
        if (isAccepted && isApplicant) {
            var says = facts.acceptance(number, true, joined.succeeds() != null);
            papers.issue(number, "D307", "acceptance-party-" + joined.partyId(), says, List.of(joined.partyId()));
        }
    }
}
