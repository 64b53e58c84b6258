package org.tiaocai.outreach;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 跟进: what has come of a visit's problem, and when the arbitrator asks again. */
public record FollowUp(
        long id,
        long visitId,
        LocalDate doneOn,
        String result,
        boolean settled,
        @Nullable LocalDate nextDue) {}
