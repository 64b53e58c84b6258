package org.tiaocai.delivery.service;

import java.time.LocalDate;
import java.util.List;
import org.tiaocai.dispute.Party;

/** What bears on how a document may be served. */
record ServiceFacts(
        DocumentService service,
        LocalDate madeOn,
        Party recipient,
        int workers,
        boolean simplified,
        List<ServiceAttempt> attempts) {

    boolean hasFailed(ServiceMethod method) {
        return attempts.stream().anyMatch(attempt -> attempt.method() == method && attempt.hasFailed());
    }
}
