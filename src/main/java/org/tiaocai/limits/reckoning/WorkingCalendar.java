package org.tiaocai.limits.reckoning;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.tiaocai.limits.reckoning.CalendarDay.Kind;
import org.tiaocai.limits.reckoning.YearBlock.SpecialDay;

/** 工作日历: Monday to Friday and make-up days, without the days off of the yearly schedules; immutable. */
public final class WorkingCalendar {
    private static final int FIRST_SCHEDULE = 2008;
    private static final String WEEK = "国务院关于职工工作时间的规定第7条";

    /** The schedules for 2008, 2012, 2019 and 2023 reached back into December, none further than to this day. */
    private static final int REACHED_BY_NEXT_SCHEDULE = 29;

    private final StatutoryHolidays statutory;
    private final NavigableMap<Integer, YearBlock> blocks;
    private final Map<LocalDate, CalendarDay> scheduled;

    WorkingCalendar(StatutoryHolidays statutory, Collection<YearBlock> blocks) {
        this.statutory = statutory;
        this.blocks = new TreeMap<>();
        blocks.forEach(block -> this.blocks.put(block.year(), block));
        this.scheduled = new HashMap<>();
        this.blocks.values().forEach(this::schedule);
    }

    /** 国务院历年放假安排: every schedule bundled with the application. */
    public static WorkingCalendar ofStateCouncilSchedules() {
        Map<Integer, YearBlock> bundled = new TreeMap<>();
        for (int year = FIRST_SCHEDULE; TableFile.exists("holidays/" + year + ".csv"); year++) {
            String file = "holidays/" + year + ".csv";
            bundled.put(year, YearBlock.parse(file, year, TableFile.read(file)));
        }
        return new WorkingCalendar(StatutoryHolidays.bundled(), bundled.values());
    }

    /** This calendar and one more schedule, which replaces the one that it has for the year, if any. */
    public WorkingCalendar withYear(YearBlock block) {
        NavigableMap<Integer, YearBlock> more = new TreeMap<>(blocks);
        more.put(block.year(), block);
        WorkingCalendar calendar = new WorkingCalendar(statutory, more.values());
        calendar.refuseMissingHolidays(block);
        return calendar;
    }

    public NavigableSet<Integer> knownYears() {
        return Collections.unmodifiableNavigableSet(new TreeSet<>(blocks.keySet()));
    }

    public boolean isWorkingDay(LocalDate day) {
        return kindOf(day).isWorkingDay();
    }

    public CalendarDay kindOf(LocalDate day) {
        CalendarDay set = scheduled.get(day);
        if (set != null) {
            return set;
        }
        boolean provisional = isProvisional(day);
        if (!blocks.containsKey(day.getYear()) && statutory.isHoliday(day)) {
            return new CalendarDay(day, Kind.HOLIDAY, statutory.nameOf(day), StatutoryHolidays.REGULATION, provisional);
        }
        Kind kind = isWeekend(day) ? Kind.WEEKEND : Kind.WORKDAY;
        return new CalendarDay(day, kind, kind == Kind.WEEKEND ? "双休日" : "工作日", WEEK, provisional);
    }

    /** 可能放假: a working day of a year without a schedule that the usual breaks are likely to take; it counts all the same. */
    Optional<String> likelyBreak(LocalDate day) {
        return blocks.containsKey(day.getYear()) || !isWorkingDay(day)
                ? Optional.empty()
                : Optional.of(statutory.likelyBreak(day)).filter(name -> !name.isEmpty());
    }

    /** 暂定: whether a schedule that is not loaded may still change what this day is. */
    public boolean isProvisional(LocalDate day) {
        return missingSchedule(day).isPresent();
    }

    /** The year whose schedule would settle what this day is and is not loaded. */
    OptionalInt missingSchedule(LocalDate day) {
        if (scheduled.containsKey(day)) {
            return OptionalInt.empty();
        }
        int year = day.getYear();
        boolean withinReach = day.getMonth() == Month.DECEMBER && day.getDayOfMonth() >= REACHED_BY_NEXT_SCHEDULE;
        return IntStream.rangeClosed(year, withinReach ? year + 1 : year)
                .filter(needed -> !blocks.containsKey(needed))
                .findFirst();
    }

    /** 顺延: the day itself if it is a working day, else the next one that is. */
    public LocalDate rollForward(LocalDate day) {
        return isWorkingDay(day) ? day : workingDaysAfter(day, 1);
    }

    /** The n-th working day after a day, which is itself not counted. */
    public LocalDate workingDaysAfter(LocalDate start, int n) {
        return count(start, n, 1);
    }

    /** The n-th working day before a day, which is itself not counted. */
    public LocalDate workingDaysBefore(LocalDate day, int n) {
        return count(day, n, -1);
    }

    private LocalDate count(LocalDate start, int n, int direction) {
        if (n < 0) {
            throw new ReckoningRefused("工作日数不能为负数：" + n);
        }
        LocalDate day = start;
        for (int left = n; left > 0; ) {
            day = day.plusDays(direction);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }

    private void schedule(YearBlock block) {
        for (SpecialDay day : block.days()) {
            scheduled.put(day.date(), new CalendarDay(day.date(), kind(day), day.name(), block.source(), false));
        }
    }

    private Kind kind(SpecialDay day) {
        if (day.working()) {
            return isWeekend(day.date()) ? Kind.MAKE_UP_WORKDAY : Kind.WORKDAY;
        }
        return statutory.isHoliday(day.date()) ? Kind.HOLIDAY : Kind.DAY_OFF;
    }

    private void refuseMissingHolidays(YearBlock block) {
        LocalDate first = LocalDate.of(block.year(), 1, 1);
        first.datesUntil(first.plusYears(1))
                .filter(day -> statutory.isHoliday(day) && isWorkingDay(day))
                .findFirst()
                .ifPresent(day -> {
                    throw new FaultyTable(block.source(), "缺少法定节假日 " + day + " " + statutory.nameOf(day));
                });
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
