package org.tiaocai.platform;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * 会话时限 (D).
 *
 * @param idle how long a session lasts without a request
 * @param absolute how long at all
 */
@ConfigurationProperties("tiaocai.session")
record SessionSettings(
        @DefaultValue("60m") Duration idle,
        @DefaultValue("12h") Duration absolute) {}
