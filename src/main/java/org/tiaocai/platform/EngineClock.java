package org.tiaocai.platform;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** The one clock: the engine's, read in Asia/Shanghai; whoever moves the engine's time moves the domain's. */
@Component
class EngineClock extends Clock {

    private static final ZoneId SHANGHAI = HomeTimeZone.SHANGHAI.toZoneId();

    private final ZoneId zone;

    @Autowired
    EngineClock() {
        this(SHANGHAI);
    }

    private EngineClock(ZoneId zone) {
        this.zone = zone;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new EngineClock(other);
    }

    @Override
    public Instant instant() {
        return ClockUtil.getCurrentTime().toInstant();
    }
}
