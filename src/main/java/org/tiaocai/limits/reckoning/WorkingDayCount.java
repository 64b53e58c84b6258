package org.tiaocai.limits.reckoning;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tiaocai.limits.reckoning.Step.Kind;

/** 工作日期间: counts working days one by one, forward or back from a hearing (规则80, R4, R10). */
final class WorkingDayCount {
    private final StepNotes reckoning;
    private final Rule rule;
    private final Circumstances circumstances;

    private final List<Exclusion> stops;

    private final Set<LocalDate> noted = new HashSet<>();
    private int counted;

    WorkingDayCount(StepNotes reckoning, Rule rule, Circumstances circumstances) {
        this.reckoning = reckoning;
        this.rule = rule;
        this.circumstances = circumstances;
        this.stops = UnitedExclusions.of(circumstances.exclusions());
    }

    Reckoning reckoning() {
        Period period = rule.period();
        LocalDate end = count(reckoning.begin(circumstances), circumstances.lengthOf(rule));
        Extension extension = rule.extension();
        int longer = circumstances.extensionOf(rule);
        if (longer > 0 && extension != null) {
            reckoning.note(
                    end,
                    Kind.EXTENDED,
                    "原期间至" + Wording.day(end) + "，经" + extension.condition() + "，接续延长" + period.label(longer));
            end = count(end, longer);
        }
        if (period.backward() && circumstances.settings().clearDays()) {
            reckoning.note(end, Kind.WARNING, "按本机构口径，办理日与开庭日之间须隔满" + period.label());
            end = count(end, 1);
        }
        return reckoning.ends(end, end);
    }

    private LocalDate count(LocalDate from, int days) {
        LocalDate day = from;
        for (int left = days; left > 0; ) {
            day = day.plusDays(rule.period().backward() ? -1 : 1);
            CalendarDay seen = reckoning.look(day);
            if (standsStill(day)) {
                continue;
            }
            if (seen.isWorkingDay()) {
                left--;
                counted++;
            }
            if (!seen.isOrdinary()) {
                reckoning.note(seen, seen.isWorkingDay() ? "计为第" + counted + "个工作日" : "不计入");
            }
        }
        return day;
    }

    /** Excluded from the day of the suspension on; the day of the resumption counts again (R12). */
    private boolean standsStill(LocalDate day) {
        var stop = stops.stream()
                .filter(one -> !day.isBefore(one.from()) && day.isBefore(one.to()))
                .findFirst();
        stop.filter(one -> noted.add(one.from()))
                .ifPresent(one -> reckoning.note(day, Kind.EXCLUDED, UnitedExclusions.label(one) + "扣除，其间不计入"));
        return stop.isPresent();
    }
}
