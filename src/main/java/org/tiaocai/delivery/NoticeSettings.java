package org.tiaocai.delivery;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How notices are sent (D).
 *
 * @param attempts how often a channel is tried before the next one, and at last a person, takes over
 * @param retryAfter pause after the first attempt; each one after that is twice as long
 * @param handleWithin working days for the person who takes over
 */
@ConfigurationProperties("tiaocai.notices")
record NoticeSettings(
        @DefaultValue("3") int attempts,
        @DefaultValue("10m") Duration retryAfter,
        @DefaultValue("1") int handleWithin) {}
