package org.tiaocai.scheduling;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.shared.Rows;

/** The rows of all bookings and of who takes part in them. */
@Repository
class BookingRows {

    private final JdbcClient jdbc;
    private final Rows<Booking> rows;
    private final Rooms rooms;
    private final Clock clock;
    private final Actor actor;

    BookingRows(JdbcClient jdbc, Rooms rooms, Clock clock, Actor actor) {
        this.jdbc = jdbc;
        this.rows = new Rows<>(jdbc, "booking", this::booking);
        this.rooms = rooms;
        this.clock = clock;
        this.actor = actor;
    }

    long insert(BookingRequest request, Proposal slot, @Nullable LocalDateTime heldUntil) {
        var id = rows.insert("""
                        registration_number, purpose, room, starts_at, ends_at, status, booked_at, booked_by, held_until,
                        not_before, not_after""")
                .values(
                        request.number(),
                        request.purpose(),
                        slot.room().id(),
                        instant(slot.startsAt()),
                        instant(slot.endsAt()),
                        heldUntil == null ? Booking.Status.CONFIRMED : Booking.Status.HELD,
                        OffsetDateTime.now(clock),
                        actor.id(),
                        heldUntil == null ? null : instant(heldUntil),
                        request.notBefore(),
                        request.notAfter());
        attend(id, request.resources());
        return id;
    }

    void attend(long booking, Collection<String> resources) {
        resources.stream()
                .sorted()
                .forEach(resource -> jdbc.sql("insert into booking_attendee (booking_id, resource) values (?, ?)")
                        .params(booking, resource)
                        .update());
    }

    void leave(long booking, String resource) {
        jdbc.sql("delete from booking_attendee where booking_id = ? and resource = ?")
                .params(booking, resource)
                .update();
    }

    Set<String> attendees(long booking) {
        return Set.copyOf(jdbc.sql("select resource from booking_attendee where booking_id = ?")
                .param(booking)
                .query(String.class)
                .list());
    }

    /** Of all those bookings in one question. */
    Map<Long, Set<String>> attendees(Collection<Long> bookings) {
        record Seat(long booking, String resource) {}
        return jdbc
                .sql("select booking_id as booking, resource from booking_attendee where booking_id in (:bookings)")
                .param("bookings", bookings)
                .query(Seat.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(Seat::booking, Collectors.mapping(Seat::resource, Collectors.toSet())));
    }

    void place(long booking, Proposal slot) {
        var set = "room = ?, starts_at = ?, ends_at = ?, revision = revision + 1";
        rows.update(booking, set, slot.room().id(), instant(slot.startsAt()), instant(slot.endsAt()));
    }

    void revised(long booking) {
        rows.update(booking, "revision = revision + 1");
    }

    /** @return whether it was one that could be cancelled */
    boolean cancel(long booking) {
        var set = "status = 'CANCELLED', revision = revision + 1, settled_at = ?";
        return rows.updateIf("status in ('HELD', 'CONFIRMED')", booking, set, OffsetDateTime.now(clock));
    }

    /** @return whether the hold was still there */
    boolean confirm(long booking) {
        var now = OffsetDateTime.now(clock);
        return jdbc.sql("""
                        update booking set status = 'CONFIRMED', held_until = null
                        where id = ? and status = 'HELD' and held_until > ?""").params(booking, now).update() == 1;
    }

    /** Nobody else changes it until the transaction ends. */
    Booking locked(long booking) {
        return rows.where("id = ? for update", booking).stream().findFirst().orElseThrow(() -> new Refused("没有这次排期"));
    }

    Optional<Booking> find(long id) {
        return rows.find(id);
    }

    /** Those of the case, and those to which it is linked. */
    List<Booking> of(RegistrationNumber number) {
        return rows.where("""
                registration_number = ? or id in (select booking_id from booking_linked_case where registration_number = ?)
                order by id""", number, number);
    }

    List<Booking> between(LocalDate from, LocalDate to) {
        return rows.where(
                "starts_at >= ? and starts_at < ? order by starts_at, id",
                instant(from.atStartOfDay()),
                instant(to.plusDays(1).atStartOfDay()));
    }

    void link(long booking, RegistrationNumber number) {
        jdbc.sql("insert into booking_linked_case (booking_id, registration_number) values (?, ?)")
                .params(booking, number.value())
                .update();
    }

    void unlink(long booking, RegistrationNumber number) {
        jdbc.sql("delete from booking_linked_case where booking_id = ? and registration_number = ?")
                .params(booking, number.value())
                .update();
    }

    List<RegistrationNumber> linked(long booking) {
        return jdbc
                .sql(
                        "select registration_number from booking_linked_case where booking_id = ? order by registration_number")
                .param(booking)
                .query(String.class)
                .list()
                .stream()
                .map(RegistrationNumber::of)
                .toList();
    }

    private Booking booking(ResultSet row, int line) throws SQLException {
        var heldUntil = row.getObject("held_until", OffsetDateTime.class);
        return new Booking(
                row.getLong("id"),
                RegistrationNumber.of(row.getString("registration_number")),
                Purpose.valueOf(row.getString("purpose")),
                rooms.get(row.getString("room")),
                local(row.getObject("starts_at", OffsetDateTime.class)),
                local(row.getObject("ends_at", OffsetDateTime.class)),
                Booking.Status.valueOf(row.getString("status")),
                new Booking.Window(
                        row.getObject("not_before", LocalDate.class), row.getObject("not_after", LocalDate.class)),
                row.getInt("revision"),
                heldUntil == null ? null : local(heldUntil));
    }

    private OffsetDateTime instant(LocalDateTime local) {
        return local.atZone(clock.getZone()).toOffsetDateTime();
    }

    private LocalDateTime local(OffsetDateTime instant) {
        return instant.atZoneSameInstant(clock.getZone()).toLocalDateTime();
    }
}
