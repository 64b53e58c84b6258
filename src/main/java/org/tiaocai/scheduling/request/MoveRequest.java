package org.tiaocai.scheduling.request;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 改期申请.
 *
 * @param late asked for later than the rules want it (for a hearing three working days before, A21)
 */
record MoveRequest(
        long id,
        long booking,
        long party,
        String reason,
        LocalDate askedOn,
        boolean late,
        @Nullable MoveDecision decision,
        @Nullable String answer) {}
