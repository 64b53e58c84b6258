package org.tiaocai.limits.alerts;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * 期限巡查的频率 (D).
 *
 * @param scheduled off where something else runs the sweep
 * @param every how long from the end of one sweep to the next
 * @param late after how long without a heartbeat the health goes down
 */
@ConfigurationProperties("tiaocai.sweep")
record SweepSettings(
        @DefaultValue("true") boolean scheduled,
        @DefaultValue("1m") Duration every,
        @DefaultValue("10m") Duration late) {}
