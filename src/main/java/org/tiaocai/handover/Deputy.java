package org.tiaocai.handover;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.tiaocai.shared.IncomingDay;
import org.tiaocai.shared.LocalTimes;

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

    /** 期间 as people read it. */
    public String span() {
        return span(fromOn, untilOn);
    }

    static String span(LocalDate from, LocalDate until) {
        return LocalTimes.inTables(from) + " 至 "
                + (until.isBefore(IncomingDay.LAST) ? LocalTimes.inTables(until) : "另行通知");
    }
}
