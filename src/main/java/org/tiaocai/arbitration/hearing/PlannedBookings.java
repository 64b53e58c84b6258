package org.tiaocai.arbitration.hearing;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tiaocai.scheduling.Booking;
import org.tiaocai.scheduling.Bookings;
import org.tiaocai.shared.Refused;

/** 开庭的时间和地点, as they were booked. */
@Component
record PlannedBookings(Bookings bookings) {

    /** Empty where the day was never booked, or is no longer. */
    Optional<Booking> find(Hearing hearing) {
        return hearing.bookingId() == null ? Optional.empty() : bookings.find(hearing.bookingId());
    }

    /** @throws Refused when the hearing has none */
    Booking of(Hearing hearing) {
        return find(hearing).orElseThrow(() -> new Refused("这次开庭没有排定时间和地点"));
    }
}
