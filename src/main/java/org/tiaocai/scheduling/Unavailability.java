package org.tiaocai.scheduling;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * 不能出席的时间 of one room or person.
 *
 * @param weekday only on this day of the week, for what recurs
 */
public record Unavailability(
        long id,
        String resource,
        Kind kind,
        LocalDate fromDay,
        LocalDate toDay,
        @Nullable DayOfWeek weekday,
        LocalTime from,
        LocalTime to,
        @Nullable String reason) {

    /** Why. */
    public enum Kind {
        LEAVE("请假"),
        RECURRING("固定安排"),
        PARTY_AVOIDS("当事人申请避开"),
        ROOM_CLOSED("停用");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** Midnight stands for the end of the day. */
    int fromSlot() {
        return Studio.slot(from);
    }

    int toSlot() {
        return to.equals(LocalTime.MIDNIGHT) ? Studio.SLOTS_OF_A_DAY : Studio.slot(to);
    }

    boolean meets(LocalDate day, int slot, int length) {
        return !day.isBefore(fromDay)
                && !day.isAfter(toDay)
                && (weekday == null || weekday == day.getDayOfWeek())
                && slot < toSlot()
                && slot + length > fromSlot();
    }
}
