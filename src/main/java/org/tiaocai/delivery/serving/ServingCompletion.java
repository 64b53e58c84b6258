package org.tiaocai.delivery.serving;

import java.time.LocalDate;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.tiaocai.shared.RegistrationNumber;

/** 登记送达: proof and receipt are written once, and told to those whose periods begin with it. */
@Component
record ServingCompletion(
        ServingFile file,
        Servings servings,
        DeemedServing deemedService,
        ServingProofs proofs,
        ServingJournal journal,
        ApplicationEventPublisher events) {

    /** @return the day of service */
    LocalDate complete(RegistrationNumber number, long serviceId) {
        var facts = file.facts(number, serviceId);
        var service = facts.service();
        var method = Objects.requireNonNull(service.method());
        var servedOn = Objects.requireNonNull(service.serviceDay());
        servings.served(service, method, servedOn, proofs.proof(facts, servedOn));
        deemedService.over(service, method, servedOn);
        journal.write(service, "已送达，送达日期 " + servedOn, null);
        events.publishEvent(new DocumentServed(number, service.documentId(), service.partyId(), servedOn));
        return servedOn;
    }
}
