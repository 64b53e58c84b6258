package org.tiaocai.dispute;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tiaocai.shared.RegistrationNumber;

/**
 * 争议: the head of a case as it stands now.
 *
 * @param road on which it is now: who asked for mediation and then applied for arbitration is on that road
 */
public record Dispute(
        RegistrationNumber number,
        LocalDate receivedOn,
        Channel channel,
        Cause cause,
        Scope scope,
        String facts,
        int workersConcerned,
        boolean commonClaim,
        boolean wageArrearsEvident,
        boolean migrantWorker,
        @Nullable LocalDate rightKnownOn,
        Stage stage,
        @Nullable DisputeOutcome outcome,
        @Nullable LocalDate closedOn,
        String registeredBy,
        Road road,
        @Nullable LocalDate relationEndedOn,
        @Nullable Boolean relationOngoing) {

    /** Where it stands in one word: a registration that was voided is no case that was ended. */
    public String standing() {
        return outcome == DisputeOutcome.VOIDED ? "已作废" : stage.label();
    }
}
