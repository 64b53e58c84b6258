package org.tiaocai.limits;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * 内部时限 (D): working days for each task that the law gives no limit; a setting of the bureau.
 *
 * @param usual working days where a task is not named
 * @param tasks working days by task
 */
@ConfigurationProperties("tiaocai.internal-targets")
record InternalTargets(
        @DefaultValue("2") int usual, @DefaultValue Map<String, Integer> tasks) {

    int workingDays(String task) {
        return tasks.getOrDefault(task, usual);
    }
}
