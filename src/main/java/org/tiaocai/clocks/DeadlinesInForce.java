package org.tiaocai.clocks;

import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;
import org.tiaocai.deadlines.Deadlines;
import org.tiaocai.deadlines.Settings;
import org.tiaocai.deadlines.WorkingCalendar;

/**
 * 现行期限: the rules on the schedules known by now; an administrator loads the next year's while the house is open. A
 * schedule that was loaded on another node is known here within a minute, and the sweep computes anew what missed it.
 */
@Component
public class DeadlinesInForce {

    private static final long ASK_AGAIN_AFTER = Duration.ofMinutes(1).toNanos();

    private final LoadedYears years;
    private final OfficeSettings settings;
    private volatile Deadlines current = Deadlines.ofStateCouncilSchedules();
    private volatile long state;
    private volatile long askedAt = System.nanoTime() - ASK_AGAIN_AFTER;

    DeadlinesInForce(LoadedYears years, OfficeSettings settings) {
        this.years = years;
        this.settings = settings;
    }

    public Deadlines current() {
        if (System.nanoTime() - askedAt >= ASK_AGAIN_AFTER) {
            refresh();
        }
        return current;
    }

    public WorkingCalendar calendar() {
        return current().calendar();
    }

    /** 计算口径 of this office, where the law is silent. */
    public Settings settings() {
        return settings.counting();
    }

    /** Asks at once, for the transaction that has just loaded a schedule and for the moment when it has ended. */
    public void refresh() {
        var now = years.state();
        if (now != state) {
            adopt(with(years.blocks()));
            state = now;
        }
        askedAt = System.nanoTime();
    }

    void adopt(WorkingCalendar calendar) {
        current = current.on(calendar);
    }

    private static WorkingCalendar with(List<org.tiaocai.deadlines.YearBlock> blocks) {
        var calendar = WorkingCalendar.ofStateCouncilSchedules();
        for (var block : blocks) {
            calendar = calendar.withYear(block);
        }
        return calendar;
    }
}
