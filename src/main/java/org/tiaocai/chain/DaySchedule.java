package org.tiaocai.chain;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.springframework.stereotype.Component;

/** Looks every quarter of an hour whether yesterday is closed, on a thread of its own. */
@Component
class DaySchedule implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(DaySchedule.class);
    private static final Duration EVERY = Duration.ofMinutes(15);

    private final DaySheets sheets;
    private final boolean scheduled;
    private final ThreadPoolTaskScheduler thread = new ThreadPoolTaskScheduler();

    DaySchedule(DaySheets sheets, @Value("${tiaocai.chain.scheduled:true}") boolean scheduled) {
        this.sheets = sheets;
        this.scheduled = scheduled;
    }

    @EventListener
    void open(ApplicationReadyEvent ready) {
        if (scheduled) {
            thread.setThreadNamePrefix("chain-day-");
            thread.setDaemon(true);
            thread.initialize();
            var unused = thread.scheduleWithFixedDelay(this::close, EVERY);
        }
    }

    /** What fails now is tried again; nobody's work waits for it. */
    private void close() {
        try {
            sheets.close();
        } catch (RuntimeException unexpected) {
            LOG.error("每日链头没有签名，稍后再试：{}", unexpected.getMessage());
        }
    }

    @Override
    public void destroy() {
        thread.shutdown();
    }
}
