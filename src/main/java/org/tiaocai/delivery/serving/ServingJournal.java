package org.tiaocai.delivery.serving;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.Journal;

/** What the case's journal says of its services: the recipient by the side they are on, never by name or address. */
@Component
record ServingJournal(Journal journal, ServingFile file) {

    void write(Serving service, String what, @Nullable String detail) {
        journal.act(
                service.number(),
                "送达《" + service.documentTitle() + "》（致" + file.sideOf(service.number(), service.partyId()) + "）：" + what,
                detail);
    }

    void attempt(Serving service, ServingMethod method, AttemptResult result, ServingReport report) {
        write(service, method.label() + "，" + result.label() + "（" + report.day() + "）", report.account());
    }
}
