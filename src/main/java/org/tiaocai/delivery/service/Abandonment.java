package org.tiaocai.delivery.service;

import org.springframework.stereotype.Component;

/** 不再送达: row, limit and journal say that nothing is awaited any more. */
@Component
class Abandonment {

    private final Services services;
    private final DeemedService deemedService;
    private final ServiceJournal journal;

    Abandonment(Services services, DeemedService deemedService, ServiceJournal journal) {
        this.services = services;
        this.deemedService = deemedService;
        this.journal = journal;
    }

    /** @return whether there was anything left to abandon */
    boolean abandon(DocumentService service, String reason) {
        if (!services.abandon(service.id(), reason)) {
            return false;
        }
        deemedService.cease(service);
        journal.write(service, ServiceState.ABANDONED.label(), reason);
        return true;
    }
}
