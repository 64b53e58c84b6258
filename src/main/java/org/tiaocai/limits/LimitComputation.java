package org.tiaocai.limits;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/** 推算记录: one computation that a limit has had, and why it was made; kept when a later one takes its place. */
public record LimitComputation(
        long limitId,
        OffsetDateTime at,
        String reason,
        LocalDate dueOn,
        LocalDate rawDueOn,
        boolean provisional,
        String basis,
        String explanation) {}
