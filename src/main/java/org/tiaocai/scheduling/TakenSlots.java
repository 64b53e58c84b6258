package org.tiaocai.scheduling;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows that are the bookings: (resource, day, slot) under one key. */
@Repository
class TakenSlots {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    TakenSlots(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    record Taken(String resource, LocalDate day, int slot) {}

    /** All that is taken of the resources in the window, in one question. */
    Set<Taken> of(Collection<String> resources, LocalDate from, LocalDate to) {
        return new HashSet<>(jdbc.sql("""
                        select resource, "day", slot from booked_slot
                        where "day" between :from and :to and resource in (:resources)""")
                .param("from", from)
                .param("to", to)
                .param("resources", resources)
                .query((row, line) ->
                        new Taken(row.getString("resource"), row.getObject("day", LocalDate.class), row.getInt("slot")))
                .list());
    }

    /** In sorted order, so that two claims of the same slots wait for each other instead of locking crosswise. */
    void claim(long booking, Collection<String> resources, LocalDate day, int slot, int length) {
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
}
