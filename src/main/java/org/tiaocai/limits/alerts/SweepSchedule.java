package org.tiaocai.limits.alerts;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.springframework.stereotype.Component;

/** Runs the sweep on a thread of its own once the house is open: the engine's jobs may stand still, this does not. */
@Component
class SweepSchedule implements DisposableBean {

    private final Sweep sweep;
    private final SweepSettings settings;
    private final ThreadPoolTaskScheduler thread = new ThreadPoolTaskScheduler();

    SweepSchedule(Sweep sweep, SweepSettings settings) {
        this.sweep = sweep;
        this.settings = settings;
    }

    @EventListener
    void open(ApplicationReadyEvent ready) {
        if (settings.scheduled()) {
            thread.setThreadNamePrefix("limit-sweep-");
            thread.setDaemon(true);
            thread.initialize();
            var unused = thread.scheduleWithFixedDelay(sweep::run, settings.every());
        }
    }

    @Override
    public void destroy() {
        thread.shutdown();
    }
}
