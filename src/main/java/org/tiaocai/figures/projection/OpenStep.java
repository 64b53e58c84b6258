package org.tiaocai.figures.projection;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.tiaocai.dispute.JournalStep;

/** A step entered and not yet left, under the model version in which it was entered. */
record OpenStep(
        String activityInstance,
        String processId,
        int processVersion,
        String elementId,
        @Nullable String number,
        OffsetDateTime enteredAt,
        LocalDate enteredOn) {

    static OpenStep of(JournalStep step, ZoneId zone) {
        return new OpenStep(
                step.activityInstance(),
                step.processId(),
                step.processVersion(),
                step.elementId(),
                step.number(),
                step.at(),
                step.at().atZoneSameInstant(zone).toLocalDate());
    }

    @Nullable
    Object[] columns() {
        return new @Nullable Object[] {
            activityInstance, processId, processVersion, elementId, number, enteredAt, enteredOn
        };
    }

    /** What it counts for among those that wait: one more, or one less. */
    Object[] waiting(int more) {
        return new Object[] {processId, processVersion, elementId, enteredOn, more};
    }
}
