package org.tiaocai.limits;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 放假安排更新: limits that rest on a schedule are computed anew when it is announced or corrected (R17). */
@Component
public class Schedules {

    private final LimitQueries limits;
    private final RunningLimits runningLimits;

    Schedules(LimitQueries limits, RunningLimits runningLimits) {
        this.limits = limits;
        this.runningLimits = runningLimits;
    }

    @EventListener
    @Transactional
    void on(CalendarChanged changed) {
        limits.reaching(changed.year()).forEach(id -> runningLimits.recompute(id, changed.year() + " 年放假安排更新，重新计算"));
    }

    /** Computes anew what was computed before the newest schedule was known, here or on another node. */
    @Transactional
    public void catchUp() {
        limits.beforeNewestSchedule().forEach(id -> runningLimits.recompute(id, "新的放假安排公布，重新计算"));
    }
}
