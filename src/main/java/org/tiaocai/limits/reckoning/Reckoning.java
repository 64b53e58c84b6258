package org.tiaocai.limits.reckoning;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 期限: the answer to one question, with the reckoning that leads to it.
 *
 * @param due the last day; null when the rule fixes none, and then {@code reason} says why
 * @param raw the last day before it moved off a rest day (R11, R12 count from it)
 * @param dueAt for limits in hours the time on {@code due}, else null
 * @param provisional a holiday schedule that is not loaded may still move the day
 */
public record Reckoning(
        Rule rule,
        LocalDate start,
        @Nullable LocalDate due,
        @Nullable LocalDate raw,
        @Nullable LocalDateTime dueAt,
        boolean provisional,
        List<Step> steps,
        @Nullable String reason) {

    public Reckoning {
        steps = List.copyOf(steps);
    }

    /** 依据 */
    public String basis() {
        return rule.source().citation();
    }

    /** 期间届满的时刻: the instant at which the last day, or the last hour, is over (民法典203); null without a day. */
    public @Nullable Instant over() {
        if (dueAt != null) {
            return dueAt.atZone(Reckoner.ZONE).toInstant();
        }
        return due == null ? null : due.plusDays(1).atStartOfDay(Reckoner.ZONE).toInstant();
    }

    /** 为什么是这一天 */
    public String explain() {
        return Explanation.of(this);
    }
}
