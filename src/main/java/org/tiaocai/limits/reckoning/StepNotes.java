package org.tiaocai.limits.reckoning;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tiaocai.limits.reckoning.Step.Kind;

/** 计算过程: writes down the steps of one computation and remembers on which missing schedules it rests. */
final class StepNotes {
    private final Rule rule;
    private final WorkingCalendar calendar;
    private final LocalDate start;
    private final List<Step> steps = new ArrayList<>();
    private final NavigableSet<Integer> missingSchedules = new TreeSet<>();
    private final NavigableMap<LocalDate, String> likelyBreaks = new TreeMap<>();

    StepNotes(Rule rule, WorkingCalendar calendar, LocalDate start) {
        this.rule = rule;
        this.calendar = calendar;
        this.start = start;
    }

    /** Notes the starting event and returns the day from which, itself not counted, the period runs. */
    LocalDate begin(Circumstances circumstances) {
        note(start, Kind.TRIGGER, Wording.day(start) + rule.startEvent());
        LocalDate from = start;
        if (circumstances.receiptMoves() && !look(start).isWorkingDay()) {
            from = calendar.rollForward(start);
            note(from, Kind.RECEIPT_MOVED, "休息日提交，视为" + Wording.day(look(from).date()) + "收到");
        }
        warnOfOtherVersions();
        note(
                from,
                Kind.NOT_COUNTED,
                (rule.period().backward() ? "当日不计入，自前一日起向前计算" : "当日不计入，自次日起计算")
                        + rule.period().label(circumstances.lengthOf(rule))
                        + CountingLaw.DAY_NOT_COUNTED);
        return from;
    }

    /** What the day is; the answer now rests on the schedule that says so. */
    CalendarDay look(LocalDate day) {
        calendar.missingSchedule(day).ifPresent(missingSchedules::add);
        calendar.likelyBreak(day).ifPresent(name -> likelyBreaks.put(day, name));
        return calendar.kindOf(day);
    }

    void note(LocalDate day, Kind kind, String text) {
        steps.add(new Step(day, kind, text));
    }

    void note(CalendarDay day, String consequence) {
        Kind kind = switch (day.kind()) {
            case HOLIDAY -> Kind.HOLIDAY;
            case DAY_OFF -> Kind.DAY_OFF;
            case WEEKEND -> Kind.WEEKEND;
            case MAKE_UP_WORKDAY, WORKDAY -> Kind.MAKE_UP_WORKDAY;
        };
        note(
                day.date(),
                kind,
                Wording.day(day.date()) + "为" + day.label() + "，" + consequence + "（" + day.source() + "）");
    }

    Reckoning ends(LocalDate raw, LocalDate due) {
        note(due, Kind.DUE, Wording.day(due) + (rule.period().backward() ? "为最迟办理日" : "届满"));
        return finished(due, raw, null, null);
    }

    /** R18: hours run from the next full hour and through holidays. */
    Reckoning hours(LocalDateTime event) {
        LocalDateTime from = event.truncatedTo(ChronoUnit.HOURS).plusHours(1);
        LocalDateTime until = from.plusHours(rule.period().length());
        LocalDate due = until.toLocalDate();
        note(start, Kind.TRIGGER, Wording.hour(event) + rule.startEvent());
        warnOfOtherVersions();
        note(
                from.toLocalDate(),
                Kind.NOT_COUNTED,
                "当时不计入，自次时" + Wording.hour(from) + "起计算" + rule.period().label() + CountingLaw.HOUR_NOT_COUNTED);
        note(due, Kind.NOT_ROLLED, "按小时计算的期限不因节假日顺延");
        note(due, Kind.DUE, Wording.hour(until) + "届满");
        return finished(due, due, until, null);
    }

    Reckoning undated(String reason) {
        note(start, Kind.UNDATED, reason);
        warnOfOtherVersions();
        return finished(null, null, null, reason);
    }

    private Reckoning finished(
            @Nullable LocalDate due, @Nullable LocalDate raw, @Nullable LocalDateTime dueAt, @Nullable String reason) {
        if (!likelyBreaks.isEmpty()) {
            note(due == null ? start : due, Kind.WARNING, likely());
        }
        for (int year : missingSchedules) {
            note(due == null ? start : due, Kind.PROVISIONAL, "尚无 " + year + " 年放假安排，日期暂定，录入后重新计算");
        }
        note(due == null ? start : due, Kind.ARTICLE, "依据：" + rule.source().citation());
        return new Reckoning(rule, start, due, raw, dueAt, !missingSchedules.isEmpty(), steps, reason);
    }

    /** Shown and not counted: only the schedule itself makes them days off. */
    private String likely() {
        String days = likelyBreaks.keySet().stream().map(Wording::monthAndDay).collect(Collectors.joining("、"));
        String names = likelyBreaks.values().stream().distinct().collect(Collectors.joining("、"));
        return days + "按放假调休的惯例可能放假（" + names + "），现在仍按工作日计算，期限可能后移";
    }

    private void warnOfOtherVersions() {
        LocalDate from = rule.source().validFrom();
        if (from != null && start.isBefore(from)) {
            note(start, Kind.WARNING, "起算日早于所引条文的施行日" + Wording.day(from) + "，请核对当时的规定");
        }
        LocalDate to = rule.source().validTo();
        if (to != null && start.isAfter(to)) {
            note(start, Kind.WARNING, "所引条文已于" + Wording.day(to) + "后失效，请核对现行规定");
        }
    }
}
