package org.tiaocai.arbitration.tribunal;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.PartyJoined;
import org.tiaocai.documents.Documents;
import org.tiaocai.documents.PaperIssued;

/** 后来参加的当事人的组庭通知书: who sits is told to them too, so that they can ask for recusal. */
@Component
record TribunalNotices(Documents documents, ApplicationEventPublisher events) {

    @EventListener
    void joined(PartyJoined joined) {
        documents.of(joined.number()).stream()
                .filter(paper -> paper.code().equals("D403"))
                .reduce((earlier, later) -> later)
                .ifPresent(paper ->
                        events.publishEvent(new PaperIssued(joined.number(), paper.id(), List.of(joined.partyId()))));
    }
}
