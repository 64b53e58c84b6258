package org.tiaocai.scheduling;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows that are the bookings: (resource, day, slot) under one key. A hold whose time is up no longer counts. */
@Repository
class TakenSlots {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Clock clock;

    TakenSlots(JdbcClient jdbc, JdbcTemplate batches, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.clock = clock;
    }

    record Cell(String resource, LocalDate day, int slot) {}

    /** By whom a cell is taken, and where that one sits. */
    record Taker(long booking, String site) {}

    /** All that is taken of the resources in the window, in one question. */
    Map<Cell, Taker> of(Collection<String> resources, LocalDate from, LocalDate to) {
        record Line(Cell cell, Taker taker) {}
        return jdbc
                .sql("""
                        select s.resource, s."day", s.slot, s.booking_id, coalesce(r.site, '') as site
                        from booked_slot s join booking b on b.id = s.booking_id left join room r on r.id = b.room
                        where s."day" between :from and :to and s.resource in (:resources)
                          and not (b.status = 'HELD' and b.held_until <= :now)""")
                .param("from", from)
                .param("to", to)
                .param("resources", resources)
                .param("now", OffsetDateTime.now(clock))
                .query((row, line) -> new Line(
                        new Cell(row.getString("resource"), row.getObject("day", LocalDate.class), row.getInt("slot")),
                        new Taker(row.getLong("booking_id"), row.getString("site"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Line::cell, Line::taker));
    }

    /** In sorted order, so that two claims of the same slots wait for each other instead of locking crosswise. */
    void claim(long booking, Collection<String> resources, LocalDate day, int slot, int length) {
        dropExpired(resources, day, slot, length);
        List<Object[]> rows = resources.stream()
                .sorted()
                .flatMap(resource -> IntStream.range(slot, slot + length)
                        .mapToObj(one -> new Object[] {resource, day, one, booking}))
                .toList();
        batches.batchUpdate("insert into booked_slot (resource, \"day\", slot, booking_id) values (?, ?, ?, ?)", rows);
    }

    void free(long booking) {
        jdbc.sql("delete from booked_slot where booking_id = ?").param(booking).update();
    }

    void free(long booking, String resource) {
        jdbc.sql("delete from booked_slot where booking_id = ? and resource = ?")
                .params(booking, resource)
                .update();
    }

    /** One after the other by number, so that two who clear the same holds do not lock crosswise. */
    private void dropExpired(Collection<String> resources, LocalDate day, int slot, int length) {
        var now = OffsetDateTime.now(clock);
        jdbc.sql("""
                        select distinct b.id from booking b join booked_slot s on s.booking_id = b.id
                        where b.status = 'HELD' and b.held_until <= :now
                          and s."day" = :day and s.resource in (:resources) and s.slot between :first and :last
                        order by b.id""")
                .param("now", now)
                .param("day", day)
                .param("resources", resources)
                .param("first", slot)
                .param("last", slot + length - 1)
                .query(Long.class)
                .list()
                .forEach(hold -> drop(hold, now));
    }

    private void drop(long hold, OffsetDateTime now) {
        var expired = jdbc.sql("""
                        update booking set status = 'EXPIRED', settled_at = ?
                        where id = ? and status = 'HELD' and held_until <= ?""").params(now, hold, now).update();
        if (expired == 1) {
            free(hold);
        }
    }
}
