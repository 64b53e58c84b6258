package org.tiaocai.limits.reckoning;

import java.time.LocalDate;
import org.tiaocai.limits.reckoning.Period.Roll;
import org.tiaocai.limits.reckoning.Step.Kind;

/** 自然日、月、年期间: rest days inside count; only the last day moves off one (R5, R6, R15). */
final class CalendarCount {
    private final StepNotes reckoning;
    private final Rule rule;
    private final Circumstances circumstances;

    CalendarCount(StepNotes reckoning, Rule rule, Circumstances circumstances) {
        this.reckoning = reckoning;
        this.rule = rule;
        this.circumstances = circumstances;
    }

    Reckoning reckoning() {
        LocalDate from = reckoning.begin(circumstances);
        LocalDate raw = exclude(from, extend(length(from)));
        reckoning.note(raw, Kind.RAW_END, "期间末日为" + Wording.day(raw));
        return reckoning.ends(raw, rolls() ? roll(raw) : stay(raw));
    }

    /** Without a corresponding day in the last month, its last day (民法典202), which is what java.time does. */
    private LocalDate length(LocalDate from) {
        int length = circumstances.lengthOf(rule);
        return switch (rule.period().unit()) {
            case MONTH -> from.plusMonths(length);
            case YEAR -> from.plusYears(length);
            default -> from.plusDays(length);
        };
    }

    /** From the unrolled end, so that a holiday at the end of the first period is not given twice (R11). */
    private LocalDate extend(LocalDate end) {
        Extension extension = rule.extension();
        int longer = circumstances.extensionOf(rule);
        if (longer == 0 || extension == null) {
            return end;
        }
        LocalDate later = end.plusDays(longer);
        reckoning.note(
                later,
                Kind.EXTENDED,
                "经" + extension.condition() + "，自未顺延的末日" + Wording.day(end) + "起延长"
                        + rule.period().label(longer) + "至" + Wording.day(later));
        return later;
    }

    private LocalDate exclude(LocalDate from, LocalDate end) {
        if (circumstances.excludedDays() > 0) {
            return exclude(end, circumstances.excludedDays(), "扣除");
        }
        LocalDate later = end;
        for (Exclusion exclusion : UnitedExclusions.of(circumstances.exclusions())) {
            LocalDate begins = exclusion.from().isBefore(from) ? from : exclusion.from();
            if (begins.isAfter(lastDay(later)) || !exclusion.to().isAfter(begins)) {
                reckoning.note(begins, Kind.WARNING, UnitedExclusions.label(exclusion) + "不在期间之内，不扣除");
                continue;
            }
            Exclusion within = new Exclusion(begins, exclusion.to(), exclusion.reason());
            later = exclude(later, within.days(), UnitedExclusions.label(within) + "扣除");
        }
        return later;
    }

    private LocalDate exclude(LocalDate end, int days, String what) {
        LocalDate later = end.plusDays(days);
        reckoning.note(later, Kind.EXCLUDED, what + days + "日，末日由" + Wording.day(end) + "移至" + Wording.day(later));
        return later;
    }

    private boolean rolls() {
        Roll roll = rule.period().roll();
        return roll == Roll.NEXT_WORKING_DAY
                || (roll == Roll.WHEN_SET && circumstances.settings().publicNoticeRolls());
    }

    /** The period is still running until the rolled day is over. */
    private LocalDate lastDay(LocalDate raw) {
        LocalDate day = raw;
        while (rolls() && !reckoning.look(day).isWorkingDay()) {
            day = day.plusDays(1);
        }
        return day;
    }

    private LocalDate roll(LocalDate raw) {
        LocalDate day = raw;
        CalendarDay seen = reckoning.look(day);
        while (!seen.isWorkingDay()) {
            reckoning.note(seen, "期间不在此日届满");
            day = day.plusDays(1);
            seen = reckoning.look(day);
        }
        if (!seen.isOrdinary()) {
            reckoning.note(seen, "是工作日，期间可在此日届满");
        }
        if (day.isAfter(raw)) {
            reckoning.note(day, Kind.ROLLED, "末日为休息日，顺延至其后第一个工作日" + Wording.day(day) + CountingLaw.ROLLED);
        }
        return day;
    }

    private LocalDate stay(LocalDate raw) {
        reckoning.note(raw, Kind.NOT_ROLLED, "本期限末日遇休息日不顺延");
        return raw;
    }
}
