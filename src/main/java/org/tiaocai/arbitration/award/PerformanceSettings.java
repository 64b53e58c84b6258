package org.tiaocai.arbitration.award;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * 履行期限 that a ruling gets where the tribunal does not set another one.
 *
 * @param performWithinDays days from the award's taking effect
 */
@ConfigurationProperties("tiaocai.award")
public record PerformanceSettings(@DefaultValue("15") int performWithinDays) {

    /** What was set; words that speak of days of their own need none beside them. */
    public @Nullable Integer days(@Nullable Integer set, @Nullable String words) {
        if (set != null) {
            return set;
        }
        return words != null && words.contains("日内") ? null : Integer.valueOf(performWithinDays);
    }
}
