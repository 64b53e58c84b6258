package org.tiaocai.arbitration.hearing;

import org.springframework.stereotype.Component;
import org.tiaocai.scheduling.Booking;
import org.tiaocai.scheduling.Bookings;
import org.tiaocai.shared.Refused;

/** 开庭的时间和地点, as they were booked. */
@Component
record PlannedBookings(Bookings bookings) {

    /** @throws Refused when the hearing has none */
    Booking of(Hearing hearing) {
        return bookings.find(hearing.bookingId() == null ? 0 : hearing.bookingId())
                .orElseThrow(() -> new Refused("这次开庭没有排定时间和地点"));
    }
}
