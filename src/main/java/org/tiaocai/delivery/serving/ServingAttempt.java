package org.tiaocai.delivery.serving;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 一次送达: the way, the two servers, and what came of it; no result yet while a letter or notice is under way.
 *
 * @param visit the same word for all that was done at once; none for what is older than visits
 */
record ServingAttempt(
        long serviceId,
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
        @Nullable Long proofId,
        @Nullable String visit) {

    private static final Set<AttemptResult> FAILURES = EnumSet.of(
            AttemptResult.REFUSED, AttemptResult.NOT_REACHED, AttemptResult.RETURNED, AttemptResult.WRONG_ADDRESS);

    boolean hasFailed() {
        return result != null && FAILURES.contains(result);
    }

    /** Whether both came of the same visit, letter or notice, and came to the same. */
    boolean isOneWith(ServingAttempt other) {
        return visit != null
                && visit.equals(other.visit)
                && method == other.method
                && result == other.result
                && Objects.equals(resultOn, other.resultOn)
                && receiver == other.receiver
                && Objects.equals(receiverName, other.receiverName)
                && (method == ServingMethod.PUBLIC_NOTICE || Objects.equals(account, other.account));
    }
}
