package org.tiaocai.delivery;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.limits.ReckonerInForce;

/** Until when a person tells the recipient what no channel could (D). */
@Component
record CallDay(NoticeSettings settings, ReckonerInForce reckoner, Clock clock) {

    /** @param usefulUntil the day of a session, before which the recipient has to know of it, today at the earliest */
    LocalDate next(@Nullable LocalDate usefulUntil) {
        var today = LocalDate.now(clock);
        var usual = reckoner.calendar().workingDaysAfter(today, settings.handleWithin());
        if (usefulUntil == null || usual.isBefore(usefulUntil)) {
            return usual;
        }
        var dayBefore = usefulUntil.minusDays(1);
        return dayBefore.isBefore(today) ? today : dayBefore;
    }
}
