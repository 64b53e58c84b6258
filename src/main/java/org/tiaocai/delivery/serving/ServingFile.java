package org.tiaocai.delivery.serving;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.Disputes;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.Party;
import org.tiaocai.documents.DocumentEntry;
import org.tiaocai.documents.Documents;
import org.tiaocai.documents.Volume;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/** What the case file says of a service: its document, its recipient, and what has been tried. */
@Component
record ServingFile(
        Servings servings,
        ServingAttempts attempts,
        Documents documents,
        Parties parties,
        Disputes disputes,
        ObjectProvider<SimplifiedProcedure> procedures) {

    ServingFacts facts(RegistrationNumber number, long serviceId) {
        var service = servings.get(number, serviceId);
        return new ServingFacts(
                service,
                document(number, service.documentId()).madeOn(),
                recipient(number, service.partyId()),
                disputes.get(number).workersConcerned(),
                procedures.stream().anyMatch(procedure -> procedure.appliesTo(number)),
                attempts.of(serviceId),
                attempts.ofRecipient(number, service.partyId()));
    }

    /** @throws Refused for a document of another case and for one of the internal volume */
    DocumentEntry document(RegistrationNumber number, long documentId) {
        return documents
                .find(number, documentId)
                .filter(document -> document.volume() == Volume.MAIN)
                .orElseThrow(() -> new Refused("案件 " + number + " 没有要送达的文书"));
    }

    Party recipient(RegistrationNumber number, long partyId) {
        return parties.find(number, partyId).orElseThrow(() -> new Refused("受送达人不是案件 " + number + " 的当事人"));
    }

    /** 申请人, or 申请人（第2名） where the side has several: how the journal names a party. */
    String sideOf(RegistrationNumber number, long partyId) {
        var party = recipient(number, partyId);
        var several = parties.countOn(number, party.side()) > 1;
        return party.side().label() + (several ? "（第" + party.ordinal() + "名）" : "");
    }
}
