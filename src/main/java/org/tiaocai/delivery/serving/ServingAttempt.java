package org.tiaocai.delivery.serving;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 一次送达: the way, the two servers, and what came of it; no result yet while a letter or notice is under way. */
record ServingAttempt(
        int ordinal,
        ServingMethod method,
        LocalDate attemptedOn,
        String firstServer,
        String secondServer,
        @Nullable AttemptResult result,
        @Nullable LocalDate resultOn,
        @Nullable Ground ground,
        @Nullable Receiver receiver,
        @Nullable String receiverName,
        @Nullable String place,
        @Nullable String address,
        @Nullable LocalDate consentOn,
        @Nullable String witness,
        @Nullable String account,
        @Nullable Long proofId) {

    private static final Set<AttemptResult> FAILURES = EnumSet.of(
            AttemptResult.REFUSED, AttemptResult.NOT_REACHED, AttemptResult.RETURNED, AttemptResult.WRONG_ADDRESS);

    boolean hasFailed() {
        return result != null && FAILURES.contains(result);
    }
}
