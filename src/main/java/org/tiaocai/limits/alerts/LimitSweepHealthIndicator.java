package org.tiaocai.limits.alerts;

import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.stereotype.Component;

/** 巡查心跳: down when the sweep is late, in a health group of its own, so that no node is taken out of service for it. */
@Component
record LimitSweepHealthIndicator(Heartbeat heartbeat, SweepSettings settings, Clock clock) implements HealthIndicator {

    @Override
    public Health health() {
        var last = heartbeat.last();
        var late = Duration.between(last, clock.instant()).compareTo(settings.late()) > 0;
        return (late ? Health.down() : Health.up()).withDetail("上次巡查", last).build();
    }
}
