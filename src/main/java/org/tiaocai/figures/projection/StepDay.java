package org.tiaocai.figures.projection;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import org.tiaocai.dispute.JournalStep;
import org.tiaocai.dispute.JournalStep.Kind;

/**
 * What steps left count for on one day.
 *
 * @param bucket 自然日 from entering to leaving; a step that was cancelled took no time that anybody could shorten
 */
record StepDay(
        String processId,
        int processVersion,
        String elementId,
        LocalDate onDay,
        int bucket,
        long n,
        long minutes,
        long late,
        long cancelled) {

    static StepDay of(JournalStep step, OffsetDateTime since, ZoneId zone) {
        var on = step.at().atZoneSameInstant(zone).toLocalDate();
        if (step.kind() == Kind.STEP_CANCELLED) {
            return new StepDay(step.processId(), step.processVersion(), step.elementId(), on, 0, 0, 0, 0, 1);
        }
        var days = ChronoUnit.DAYS.between(since.atZoneSameInstant(zone).toLocalDate(), on);
        return new StepDay(
                step.processId(),
                step.processVersion(),
                step.elementId(),
                on,
                (int) days,
                1,
                ChronoUnit.MINUTES.between(since, step.at()),
                JournalStep.late(on, step.dueOn()) ? 1 : 0,
                0);
    }

    /** One row for those that differ in nothing but what they count for. */
    static Collection<StepDay> sums(List<StepDay> days) {
        var sums = new LinkedHashMap<List<Object>, StepDay>();
        days.forEach(day -> sums.merge(
                List.of(day.processId, day.processVersion, day.elementId, day.onDay, day.bucket), day, StepDay::plus));
        return sums.values();
    }

    Object[] columns() {
        return new Object[] {processId, processVersion, elementId, onDay, bucket, n, minutes, late, cancelled};
    }

    private StepDay plus(StepDay other) {
        return new StepDay(
                processId,
                processVersion,
                elementId,
                onDay,
                bucket,
                n + other.n,
                minutes + other.minutes,
                late + other.late,
                cancelled + other.cancelled);
    }
}
