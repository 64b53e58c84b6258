package org.tiaocai.delivery.serving;

import java.time.LocalDate;
import java.util.List;
import org.tiaocai.dispute.Party;

/** What bears on how a document may be served. */
record ServingFacts(
        Serving service,
        LocalDate madeOn,
        Party recipient,
        int workers,
        boolean simplified,
        List<ServingAttempt> attempts) {

    boolean hasFailed(ServingMethod method) {
        return attempts.stream().anyMatch(attempt -> attempt.method() == method && attempt.hasFailed());
    }
}
