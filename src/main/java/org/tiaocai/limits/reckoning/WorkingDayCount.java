package org.tiaocai.limits.reckoning;

import java.time.LocalDate;
import org.tiaocai.limits.reckoning.Step.Kind;

/** 工作日期间: counts working days one by one, forward or back from a hearing (规则80, R4, R10). */
final class WorkingDayCount {
    private final StepNotes reckoning;
    private final Rule rule;
    private final Circumstances circumstances;

    private int counted;

    WorkingDayCount(StepNotes reckoning, Rule rule, Circumstances circumstances) {
        this.reckoning = reckoning;
        this.rule = rule;
        this.circumstances = circumstances;
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
}
