package org.tiaocai.delivery.serving;

import java.time.LocalDate;
import java.util.List;
import org.tiaocai.dispute.Party;

/**
 * What bears on how a document may be served.
 *
 * @param attempts of this document
 * @param everTried of every document of the case to the same recipient, this one among them
 */
record ServingFacts(
        Serving service,
        LocalDate madeOn,
        Party recipient,
        int workers,
        boolean simplified,
        List<ServingAttempt> attempts,
        List<ServingAttempt> everTried) {

    boolean hasFailed(ServingMethod method) {
        return attempts.stream().anyMatch(attempt -> attempt.method() == method && attempt.hasFailed());
    }
}
