package org.tiaocai.figures.projection;

import java.time.Clock;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.springframework.scheduling.support.CronTrigger;
import org.springframework.stereotype.Component;

/** 每日凌晨归并. */
@Component
class FoldSchedule implements DisposableBean {

    private static final String AT_NIGHT = "0 30 2 * * *";

    private final Fold fold;
    private final Clock clock;
    private final ThreadPoolTaskScheduler thread = new ThreadPoolTaskScheduler();

    FoldSchedule(Fold fold, Clock clock) {
        this.fold = fold;
        this.clock = clock;
    }

    @EventListener
    void open(ApplicationReadyEvent ready) {
        thread.setThreadNamePrefix("figure-fold-");
        thread.setDaemon(true);
        thread.initialize();
        var unused = thread.schedule(fold::fold, new CronTrigger(AT_NIGHT, clock.getZone()));
    }

    @Override
    public void destroy() {
        thread.shutdown();
    }
}
