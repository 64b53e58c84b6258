package org.tiaocai.figures.steps;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.tiaocai.dispute.JournalStep;

/**
 * 一次经过: a case at one element, from entering it to leaving it.
 *
 * @param order in the order of entering; 0 at a gateway, where nothing is done
 * @param left null while it waits there
 * @param dueOn 到期日, where the step had one
 */
record Visit(
        int order,
        String processId,
        int version,
        String elementId,
        String name,
        OffsetDateTime entered,
        @Nullable OffsetDateTime left,
        boolean cancelled,
        @Nullable String by,
        @Nullable LocalDate dueOn) {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    public String model() {
        return processId + ":" + version;
    }

    public boolean waiting() {
        return left == null;
    }

    public LocalDate enteredOn() {
        return entered.atZoneSameInstant(ZONE).toLocalDate();
    }

    public @Nullable LocalDate leftOn() {
        return left == null ? null : left.atZoneSameInstant(ZONE).toLocalDate();
    }

    public long days(LocalDate today) {
        var end = leftOn();
        return ChronoUnit.DAYS.between(enteredOn(), end == null ? today : end);
    }

    /** In words; a step that was cancelled kept no limit and missed none. */
    public String punctuality(LocalDate today) {
        if (cancelled) {
            return "撤销";
        }
        if (dueOn == null) {
            return "—";
        }
        var end = leftOn();
        return JournalStep.late(end == null ? today : end, dueOn) ? "逾期（" + dueOn + " 到期）" : "未逾期";
    }
}
