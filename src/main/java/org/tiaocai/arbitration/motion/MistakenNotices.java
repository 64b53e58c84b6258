package org.tiaocai.arbitration.motion;

import org.springframework.stereotype.Component;
import org.tiaocai.delivery.serving.ServingProcess;
import org.tiaocai.dispute.Parties;
import org.tiaocai.documents.DocumentEntry;
import org.tiaocai.documents.Documents;

/** 登记有误的中止审理通知书: what still is on its way says that somebody has died who lives, and goes to nobody any more. */
@Component
record MistakenNotices(Documents documents, Parties parties, ServingProcess serving) {

    void stop(Motion suspension) {
        var number = suspension.number();
        var code = suspension.kind().terms().papers.get(suspension.decision());
        documents.of(number).stream()
                .filter(one -> one.code().equals(code) && suspension.subject().equals(one.occasion()))
                .map(DocumentEntry::id)
                .forEach(notice -> parties.reachable(number)
                        .forEach(party -> serving.stop(
                                number, party.id(), one -> one.documentId() == notice, "死亡、终止的登记有误，已经更正")));
    }
}
