package org.tiaocai.clocks.alerts;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tiaocai.clocks.CaseClock;
import org.tiaocai.deadlines.Exclusion;
import org.tiaocai.deadlines.Period;
import org.tiaocai.deadlines.Period.Direction;
import org.tiaocai.deadlines.Period.Unit;
import org.tiaocai.deadlines.WorkingCalendar;

/** 提醒日程: on which day each warning of a limit is due; shares of the period are counted in its own unit. */
record AlertPlan(Map<AlertKind, LocalDate> days) {

    /** Shorter ones are warned of on their last day only (D). */
    private static final int SHORTEST_WITH_SHARES = 5;

    AlertPlan {
        days = Map.copyOf(days);
    }

    static AlertPlan of(CaseClock limit, Period period, List<Exclusion> exclusions, WorkingCalendar calendar) {
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

    boolean isDue(AlertKind kind, LocalDate today) {
        var day = days.get(kind);
        return day != null && !day.isAfter(today);
    }

    /** The next day on which there is something to warn of. */
    Optional<LocalDate> next(LocalDate today) {
        return days.values().stream().filter(day -> day.isAfter(today)).min(LocalDate::compareTo);
    }

    private static boolean hasShares(Period period) {
        var inDays = period.unit() == Unit.WORKING_DAY || period.unit() == Unit.CALENDAR_DAY;
        return period.direction() == Direction.FORWARD && !(inDays && period.length() < SHORTEST_WITH_SHARES);
    }

    private static LocalDate lastWorkingDay(LocalDate due, WorkingCalendar calendar) {
        return calendar.isWorkingDay(due) ? due : calendar.workingDaysBefore(due, 1);
    }

    private static LocalDate share(
            AlertKind kind, CaseClock limit, Period period, List<Exclusion> exclusions, WorkingCalendar calendar) {
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
