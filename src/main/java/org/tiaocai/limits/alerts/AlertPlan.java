package org.tiaocai.limits.alerts;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiaocai.limits.RunningLimit;
import org.tiaocai.limits.reckoning.Exclusion;
import org.tiaocai.limits.reckoning.Period;
import org.tiaocai.limits.reckoning.Period.Direction;
import org.tiaocai.limits.reckoning.Period.Unit;
import org.tiaocai.limits.reckoning.WorkingCalendar;

/** 提醒日程: on which day each warning of a limit is due; shares of the period are counted in its own unit. */
record AlertPlan(Map<AlertKind, LocalDate> days) {

    /** Shorter ones are warned of on their last day only (D). */
    private static final int SHORTEST_WITH_SHARES = 5;

    AlertPlan {
        days = Map.copyOf(days);
    }

    static AlertPlan of(RunningLimit limit, Period period, List<Exclusion> exclusions, WorkingCalendar calendar) {
        var days = new EnumMap<AlertKind, LocalDate>(AlertKind.class);
        days.put(AlertKind.MISSED, limit.dueOn().plusDays(1));
        if (limit.overseer() != null) {
            days.put(AlertKind.LAST_DAY, lastWorkingDay(limit.dueOn(), calendar));
            if (hasShares(period)) {
                days.put(AlertKind.HALF, share(AlertKind.HALF, limit, period, exclusions, calendar));
                days.put(AlertKind.EIGHTY, share(AlertKind.EIGHTY, limit, period, exclusions, calendar));
            }
        }
        return new AlertPlan(days);
    }

    /** The warnings whose day has come, in their order. */
    List<AlertKind> due(LocalDate today) {
        return Stream.of(AlertKind.values())
                .filter(kind -> days.containsKey(kind) && !days.get(kind).isAfter(today))
                .toList();
    }

    boolean isOver(LocalDate today) {
        return due(today).contains(AlertKind.MISSED);
    }

    /** The next day on which there is something to warn of; null when all is said. */
    @Nullable
    LocalDate next(LocalDate today) {
        return days.values().stream()
                .filter(day -> day.isAfter(today))
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    private static boolean hasShares(Period period) {
        var inDays = period.unit() == Unit.WORKING_DAY || period.unit() == Unit.CALENDAR_DAY;
        return period.direction() == Direction.FORWARD && !(inDays && period.length() < SHORTEST_WITH_SHARES);
    }

    private static LocalDate lastWorkingDay(LocalDate due, WorkingCalendar calendar) {
        return calendar.isWorkingDay(due) ? due : calendar.workingDaysBefore(due, 1);
    }

    private static LocalDate share(
            AlertKind kind, RunningLimit limit, Period period, List<Exclusion> exclusions, WorkingCalendar calendar) {
        var counted = limit.startedOn()
                .plusDays(1)
                .datesUntil(limit.rawDueOn().plusDays(1))
                .filter(day -> period.unit() != Unit.WORKING_DAY || calendar.isWorkingDay(day))
                .filter(day ->
                        exclusions.stream().noneMatch(one -> !day.isBefore(one.from()) && day.isBefore(one.to())))
                .toList();
        if (counted.isEmpty()) {
            return limit.dueOn();
        }
        // the first day at whose end the share is over, rounded up
        var position = (counted.size() * kind.percent() + 99) / 100;
        return counted.get(position - 1);
    }
}
