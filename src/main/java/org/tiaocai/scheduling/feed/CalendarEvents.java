package org.tiaocai.scheduling.feed;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.springframework.stereotype.Component;
import org.tiaocai.scheduling.Booking;

/** A booking as an event: one UID for its life, its revision as SEQUENCE, its room as LOCATION, no names. */
@Component
record CalendarEvents(Clock clock) {

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    /** 订阅. */
    String feed(String name, List<Booking> bookings) {
        return CalendarText.calendar(
                "PUBLISH", name, bookings.stream().map(this::event).toList());
    }

    /** 邀请, or the call to strike it out once the booking is none any more. */
    String invitation(Booking booking) {
        return CalendarText.calendar(isOff(booking) ? "CANCEL" : "PUBLISH", "", List.of(event(booking)));
    }

    private String event(Booking booking) {
        return new CalendarText()
                .line("BEGIN", "VEVENT")
                .line("UID", "booking-" + booking.id() + "@tiaocai.org")
                .line("SEQUENCE", String.valueOf(booking.revision()))
                .line("DTSTAMP", UTC.format(clock.instant()))
                .line("DTSTART", UTC.format(instant(booking.startsAt())))
                .line("DTEND", UTC.format(instant(booking.endsAt())))
                .value("SUMMARY", booking.purpose().label() + " " + booking.number())
                .value("LOCATION", booking.room().place() + "（" + booking.room().name() + "）")
                .line("STATUS", status(booking))
                .line("TRANSP", isOff(booking) ? "TRANSPARENT" : "OPAQUE")
                .line("ORGANIZER", "mailto:noreply@tiaocai.invalid")
                .line("END", "VEVENT")
                .toString();
    }

    private static String status(Booking booking) {
        return switch (booking.status()) {
            case CONFIRMED -> "CONFIRMED";
            case HELD -> "TENTATIVE";
            case CANCELLED, EXPIRED -> "CANCELLED";
        };
    }

    private static boolean isOff(Booking booking) {
        return status(booking).equals("CANCELLED");
    }

    private Instant instant(LocalDateTime local) {
        return local.atZone(clock.getZone()).toInstant();
    }
}
