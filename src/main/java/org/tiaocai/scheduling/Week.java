package org.tiaocai.scheduling;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All bookings of some days with who takes part, for those who look at the calendar. */
@Component
public record Week(BookingRows rows, JdbcClient jdbc) {

    /** A booking and the user ids of the staff in it. */
    public record Line(Booking booking, List<String> staff) {}

    /** Held and confirmed ones, by time. */
    public List<Line> between(LocalDate from, LocalDate to) {
        return lines(rows.between(from, to).stream()
                .filter(one -> one.status() == Booking.Status.CONFIRMED || one.status() == Booking.Status.HELD)
                .toList());
    }

    /** Whatever became of them, for calendars that must be told of a cancellation too. */
    public List<Line> everBetween(LocalDate from, LocalDate to) {
        return lines(rows.between(from, to));
    }

    private List<Line> lines(List<Booking> bookings) {
        var staff = staff(bookings.stream().map(Booking::id).collect(Collectors.toSet()));
        return bookings.stream()
                .map(one -> new Line(one, staff.getOrDefault(one.id(), List.of())))
                .toList();
    }

    private Map<Long, List<String>> staff(Collection<Long> bookings) {
        record Seat(long booking, String person) {}
        return bookings.isEmpty()
                ? Map.of()
                : jdbc
                        .sql("""
                        select booking_id, resource from booking_attendee
                        where booking_id in (:bookings) and resource like 'staff:%' order by resource""")
                        .param("bookings", Set.copyOf(bookings))
                        .query((row, line) -> new Seat(
                                row.getLong("booking_id"),
                                row.getString("resource").substring("staff:".length())))
                        .list()
                        .stream()
                        .collect(Collectors.groupingBy(
                                Seat::booking, Collectors.mapping(Seat::person, Collectors.toList())));
    }
}
