package org.tiaocai.handover;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/** 代理: {@code deputy} stands in for {@code person} on each day from one to the other. */
record Deputy(
        long id,
        String person,
        String deputy,
        LocalDate fromOn,
        LocalDate untilOn,
        String reason,
        String enteredBy,
        OffsetDateTime enteredAt) {

    boolean isOn(LocalDate day) {
        return !day.isBefore(fromOn) && !day.isAfter(untilOn);
    }
}
