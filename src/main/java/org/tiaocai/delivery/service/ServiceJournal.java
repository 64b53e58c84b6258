package org.tiaocai.delivery.service;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.Journal;

/** What the case's journal says of its services: the recipient by the side they are on, never by name or address. */
@Component
class ServiceJournal {

    private final Journal journal;
    private final ServiceFile file;

    ServiceJournal(Journal journal, ServiceFile file) {
        this.journal = journal;
        this.file = file;
    }

    void write(DocumentService service, String what, @Nullable String detail) {
        var recipient = file.recipient(service.number(), service.partyId());
        journal.act(
                service.number(),
                "送达《" + service.documentTitle() + "》（致" + file.sideOf(service.number(), recipient) + "）：" + what,
                detail);
    }

    void attempt(DocumentService service, ServiceMethod method, AttemptResult result, ServiceReport report) {
        write(service, method.label() + "，" + result.label() + "（" + report.day() + "）", report.account());
    }
}
