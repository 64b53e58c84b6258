package org.tiaocai.linkage.handover;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.springframework.stereotype.Component;

/** Fetches what courts left in the drop folder, where there is one. */
@Component
class DropSchedule implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(DropSchedule.class);

    private final DropFolder folder;
    private final HandoverSettings settings;
    private final ThreadPoolTaskScheduler thread = new ThreadPoolTaskScheduler();

    DropSchedule(DropFolder folder, HandoverSettings settings) {
        this.folder = folder;
        this.settings = settings;
    }

    @EventListener
    void open(ApplicationReadyEvent ready) {
        if (settings.drop() != null && settings.scheduled()) {
            thread.setThreadNamePrefix("court-drop-");
            thread.setDaemon(true);
            thread.initialize();
            var unused = thread.scheduleWithFixedDelay(this::collect, settings.every());
        }
    }

    /** Whatever fails now is tried again at the next turn: the package still lies there. */
    private void collect() {
        try {
            folder.collect();
        } catch (RuntimeException failure) {
            LOG.warn("投递目录暂时不能处理：{}", failure.getClass().getSimpleName());
        }
    }

    @Override
    public void destroy() {
        thread.shutdown();
    }
}
