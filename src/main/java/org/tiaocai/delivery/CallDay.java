package org.tiaocai.delivery;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.tiaocai.limits.ReckonerInForce;

/** Until when a person tells the recipient what no channel could (D). */
@Component
record CallDay(NoticeSettings settings, ReckonerInForce reckoner, Clock clock) {

    LocalDate next() {
        return reckoner.calendar().workingDaysAfter(LocalDate.now(clock), settings.handleWithin());
    }
}
