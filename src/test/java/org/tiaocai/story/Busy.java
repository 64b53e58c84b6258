package org.tiaocai.story;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody, or a room, without a free quarter of an hour. */
public final class Busy {

    private static final int DAYS = 20;
    private static final int QUARTERS = 96;

    private Busy() {}

    public static void from(LocalDate first, JdbcClient tables, String number, String resource) {
        free(tables, resource);
        tables.sql("""
                        insert into booking (registration_number, purpose, room, starts_at, ends_at, status, booked_at, booked_by)
                        values (?, 'HEARING', 'joint-room-3', now(), now(), 'CONFIRMED', now(), 'test')""").param(number).update();
        var booking =
                tables.sql("select max(id) from booking").query(Long.class).single();
        first.datesUntil(first.plusDays(DAYS)).forEach(day -> {
            for (int slot = 0; slot < QUARTERS; slot++) {
                tables.sql("insert into booked_slot (resource, \"day\", slot, booking_id) values (?, ?, ?, ?)")
                        .params(resource, day, slot, booking)
                        .update();
            }
        });
        tables.sql("update booking set status = 'CANCELLED' where id = ?")
                .param(booking)
                .update();
    }

    public static void free(JdbcClient tables, String resource) {
        tables.sql("delete from booked_slot where resource = ?").param(resource).update();
    }
}
