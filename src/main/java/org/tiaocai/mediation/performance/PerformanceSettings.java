package org.tiaocai.mediation.performance;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * 履行跟踪 (D): a setting of the bureau.
 *
 * @param remindBefore days before the promised day on which the debtor is reminded
 */
@ConfigurationProperties("tiaocai.performance")
record PerformanceSettings(@DefaultValue("3") int remindBefore) {}
