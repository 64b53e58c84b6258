package org.tiaocai.delivery.service;

import java.time.LocalDate;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.tiaocai.shared.CaseNumber;

/** 登记送达: proof and receipt are written once, and told to those whose periods begin with it. */
@Component
class ServiceCompletion {

    private final ServiceFile file;
    private final Services services;
    private final DeemedService deemedService;
    private final ServicePapers papers;
    private final ServiceJournal journal;
    private final ApplicationEventPublisher events;

    ServiceCompletion(
            ServiceFile file,
            Services services,
            DeemedService deemedService,
            ServicePapers papers,
            ServiceJournal journal,
            ApplicationEventPublisher events) {
        this.file = file;
        this.services = services;
        this.deemedService = deemedService;
        this.papers = papers;
        this.journal = journal;
        this.events = events;
    }

    /** @return the day of service */
    LocalDate complete(CaseNumber number, long serviceId) {
        var facts = file.facts(number, serviceId);
        var service = facts.service();
        var method = Objects.requireNonNull(service.method());
        var servedOn = Objects.requireNonNull(service.serviceDay());
        services.served(service, method, servedOn, papers.proof(facts, servedOn));
        deemedService.over(service, method, servedOn);
        journal.write(service, "已送达，送达日期 " + servedOn, null);
        events.publishEvent(new DocumentServed(number, service.documentId(), service.partyId(), servedOn));
        return servedOn;
    }
}
