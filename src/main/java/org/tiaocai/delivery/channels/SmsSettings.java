package org.tiaocai.delivery.channels;

import java.time.Duration;
import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The gateway that sends text messages (D).
 *
 * @param gateway its address; empty: there is none
 * @param token what we show it as {@code Authorization: Bearer}; empty: nothing
 * @param from the hour from which people are written to, on working days
 * @param until the hour until which they are
 * @param timeout how long its answer is waited for
 */
@ConfigurationProperties("tiaocai.notices.sms")
record SmsSettings(
        @DefaultValue("") String gateway,
        @DefaultValue("") String token,
        @DefaultValue("08:30") LocalTime from,
        @DefaultValue("18:00") LocalTime until,
        @DefaultValue("10s") Duration timeout) {}
