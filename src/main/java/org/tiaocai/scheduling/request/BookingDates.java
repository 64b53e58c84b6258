package org.tiaocai.scheduling.request;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.springframework.stereotype.Component;
import org.tiaocai.scheduling.Booking;
import org.tiaocai.scheduling.Bookings;
import org.tiaocai.shared.CaseDates;
import org.tiaocai.shared.RegistrationNumber;

/** The sessions and hearings of a case that are still to come. */
@Component
record BookingDates(Bookings bookings, Clock clock) implements CaseDates {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    @Override
    public List<Ahead> ahead(RegistrationNumber number) {
        var now = LocalDateTime.now(clock);
        return bookings.of(number).stream()
                .filter(one -> one.status() == Booking.Status.CONFIRMED
                        && one.startsAt().isAfter(now))
                .map(one -> new Ahead(
                        one.startsAt().toLocalDate(),
                        one.startsAt().format(HOUR) + "—" + one.endsAt().format(HOUR),
                        one.purpose().label(),
                        one.room().name()))
                .toList();
    }
}
