package org.tiaocai.limits.reckoning;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Objects;

/** 期间计算: answers by which day an act must be done, from the table of rules and the working calendar. */
public final class Reckoner {

    /** All days are days in China (R18). */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final WorkingCalendar calendar;
    private final RuleTable table;

    public Reckoner(WorkingCalendar calendar, RuleTable table) {
        this.calendar = calendar;
        this.table = table;
    }

    /** The bundled rules on the State Council's schedules. */
    public static Reckoner ofStateCouncilSchedules() {
        return new Reckoner(WorkingCalendar.ofStateCouncilSchedules(), RuleTable.bundled());
    }

    /** The same rules on another calendar, for when a schedule has been loaded. */
    public Reckoner on(WorkingCalendar other) {
        return new Reckoner(other, table);
    }

    public Reckoning compute(String ruleId, LocalDate start) {
        return compute(ruleId, start, Circumstances.none());
    }

    public Reckoning compute(String ruleId, LocalDate start, Circumstances circumstances) {
        Rule rule = table.rule(ruleId);
        Admission.check(rule, circumstances);
        StepNotes reckoning = new StepNotes(rule, calendar, start);
        return switch (rule.period().unit()) {
            case WORKING_DAY -> new WorkingDayCount(reckoning, rule, circumstances).reckoning();
            case CALENDAR_DAY, MONTH, YEAR -> new CalendarCount(reckoning, rule, circumstances).reckoning();
            case HOUR -> reckoning.undated("该期限按小时计算，请给出起算的时刻");
            case NONE -> reckoning.undated(Objects.requireNonNullElse(rule.undated(), ""));
        };
    }

    /** 按小时计算的期限; for the other rules only the date of {@code start} counts. */
    public Reckoning compute(String ruleId, LocalDateTime start, Circumstances circumstances) {
        Rule rule = table.rule(ruleId);
        if (rule.period().unit() != Period.Unit.HOUR) {
            return compute(ruleId, start.toLocalDate(), circumstances);
        }
        Admission.check(rule, circumstances);
        return new StepNotes(rule, calendar, start.toLocalDate()).hours(start);
    }

    public Reckoning compute(String ruleId, LocalDateTime start) {
        return compute(ruleId, start, Circumstances.none());
    }

    public Rule rule(String ruleId) {
        return table.rule(ruleId);
    }

    public Collection<Rule> rules() {
        return table.all();
    }

    public WorkingCalendar calendar() {
        return calendar;
    }
}
