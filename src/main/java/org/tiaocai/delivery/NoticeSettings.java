package org.tiaocai.delivery;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How notices are mailed (D).
 *
 * @param from sender's address
 * @param attempts how often a mail is tried before a person takes over
 * @param retryAfter pause between two attempts
 * @param handleWithin working days for the person who takes over
 */
@ConfigurationProperties("tiaocai.notices")
record NoticeSettings(
        String from,
        @DefaultValue("3") int attempts,
        @DefaultValue("10m") Duration retryAfter,
        @DefaultValue("1") int handleWithin) {}
