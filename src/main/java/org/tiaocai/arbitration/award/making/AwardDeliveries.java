package org.tiaocai.arbitration.award.making;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.award.Awards;
import org.tiaocai.dispute.Parties;
import org.tiaocai.shared.RegistrationNumber;

/** Each paper of the award on each party is one service: for the model that serves them all. */
@Component
public record AwardDeliveries(Awards awards, Parties parties) {

    public List<String> all(DelegateExecution execution) {
        var number = RegistrationNumber.of(execution);
        var recipients = parties.reachable(number);
        return awards.lastMade(number).stream()
                .flatMap(award -> awards.documents(award.id()).stream())
                .flatMap(document -> recipients.stream().map(party -> document.documentId() + ":" + party.id()))
                .toList();
    }

    public Long document(String delivery) {
        return Long.valueOf(delivery.substring(0, delivery.indexOf(':')));
    }

    public Long party(String delivery) {
        return Long.valueOf(delivery.substring(delivery.indexOf(':') + 1));
    }
}
