package org.tiaocai.people.accounts;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * 密码规则 (D).
 *
 * @param shortest how many characters at least
 * @param remembered how many of the last ones may not come again
 * @param excepted one password that no rule binds; for the profile demo, whose password everybody knows
 */
@ConfigurationProperties("tiaocai.passwords")
record PasswordSettings(
        @DefaultValue("12") int shortest,
        @DefaultValue("5") int remembered,
        @DefaultValue("") String excepted,
        @DefaultValue Tries tries) {

    /**
     * 登录限速.
     *
     * @param free the failure of one person from one address that is the first to cost time
     * @param ofAddress the same for one address over all names
     * @param first how long the first wait is; each further failure doubles it
     * @param longest no wait is longer
     * @param forgotten after so long without a failure all are forgotten
     */
    record Tries(
            @DefaultValue("5") int free,
            @DefaultValue("100") int ofAddress,
            @DefaultValue("5s") Duration first,
            @DefaultValue("15m") Duration longest,
            @DefaultValue("1h") Duration forgotten) {}
}
