package org.tiaocai.limits.reckoning;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** 逐日推算: the second implementation, which turns the leaves of a calendar one by one and shares nothing with the first. */
final class DayWalker {

    /** Where the walk ended. */
    record End(
            @Nullable LocalDate due,
            @Nullable LocalDate raw,
            @Nullable LocalDateTime at,
            boolean provisional) {}

    private final WalkedCalendar calendar;

    DayWalker(WalkedCalendar calendar) {
        this.calendar = calendar;
    }

    End walk(WalkedRule rule, LocalDateTime start, int longer, int excluded) {
        LocalDate day = start.toLocalDate();
        int length = rule.length();
        return switch (rule.unit()) {
            case NONE -> new End(null, null, null, false);
            case HOUR -> hours(start, length);
            case WD -> workingDays(day, length + longer, rule.back() ? -1 : 1);
            case CD -> ending(days(day, length + longer + excluded), rule.rolls());
            case MONTH -> ending(days(months(day, length), longer + excluded), rule.rolls());
            case YEAR -> ending(days(months(day, 12 * length), longer + excluded), rule.rolls());
        };
    }

    private End workingDays(LocalDate start, int wanted, int direction) {
        LocalDate day = start;
        boolean provisional = false;
        int counted = 0;
        while (counted < wanted) {
            day = day.plusDays(direction);
            provisional |= calendar.mayChange(day);
            counted += calendar.works(day) ? 1 : 0;
        }
        return new End(day, day, null, provisional);
    }

    private static LocalDate days(LocalDate start, int wanted) {
        LocalDate day = start;
        for (int counted = 0; counted < wanted; counted++) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** Into the month wanted, and on to the day of the same number or, when there is none, to the last leaf. */
    private static LocalDate months(LocalDate start, int wanted) {
        LocalDate day = start;
        int turned = 0;
        while (true) {
            day = day.plusDays(1);
            turned += day.getDayOfMonth() == 1 ? 1 : 0;
            boolean lastLeaf = day.getDayOfMonth() == day.lengthOfMonth();
            if (turned == wanted && (day.getDayOfMonth() == start.getDayOfMonth() || lastLeaf)) {
                return day;
            }
        }
    }

    private End ending(LocalDate raw, boolean rolls) {
        LocalDate day = raw;
        boolean provisional = rolls && calendar.mayChange(day);
        while (rolls && !calendar.works(day)) {
            day = day.plusDays(1);
            provisional |= calendar.mayChange(day);
        }
        return new End(day, raw, null, provisional);
    }

    /** Minute by minute to the next full hour, and from there hour by hour. */
    private static End hours(LocalDateTime event, int wanted) {
        LocalDateTime time = event.plusMinutes(1);
        while (time.getMinute() != 0) {
            time = time.plusMinutes(1);
        }
        for (int counted = 0; counted < wanted; counted++) {
            time = time.plusHours(1);
        }
        return new End(time.toLocalDate(), time.toLocalDate(), time, false);
    }
}
