package org.tiaocai.scheduling.restdays;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 落在休息日的排期.
 *
 * @param decision null while it is open, and where the day or the session went away by itself
 */
record RestDaySession(
        long id,
        long bookingId,
        LocalDate onDay,
        LocalDate foundOn,
        @Nullable RestDayDecision decision,
        @Nullable String reason,
        @Nullable LocalDate decidedOn) {}
