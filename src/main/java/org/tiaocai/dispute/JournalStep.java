package org.tiaocai.dispute;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A step of a process, as it is entered or left.
 *
 * @param dueOn 到期日 of a user task, on the line that says it was left as done
 */
public record JournalStep(
        @Nullable String number,
        OffsetDateTime at,
        String actor,
        Kind kind,
        String processId,
        int processVersion,
        String elementId,
        @Nullable String elementName,
        String elementType,
        String activityInstance,
        @Nullable LocalDate dueOn) {

    /** What happened to the step. */
    public enum Kind {
        STEP_ENTERED,
        STEP_LEFT,
        STEP_CANCELLED
    }

    /** 逾期: left as done on a day after its due day; what was cancelled was not done at all. */
    public static boolean late(LocalDate leftOn, @Nullable LocalDate dueOn) {
        return dueOn != null && leftOn.isAfter(dueOn);
    }
}
