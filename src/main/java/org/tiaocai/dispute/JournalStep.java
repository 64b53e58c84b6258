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

    private static final String NAMED = ":";

    /** One task of a model that people know by several names counts under each of them. */
    public static String named(String elementId, String taskName) {
        return elementId + NAMED + taskName;
    }

    /** The element of the model that the step stood in, under whatever name it counts. */
    public static String elementOf(String elementId) {
        return elementId.split(NAMED, 2)[0];
    }

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
