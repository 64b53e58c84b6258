package org.tiaocai.scheduling;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tiaocai.people.Actor;

/** 变更记录 of bookings: what was changed, by whom and why. */
@Repository
public class BookingChanges {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Actor actor;

    BookingChanges(JdbcClient jdbc, Clock clock, Actor actor) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.actor = actor;
    }

    /** What was changed. */
    public enum Kind {
        MOVED("改期"),
        SUBSTITUTED("换人"),
        LINKED("并案审理");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** One change. */
    public record Change(Kind kind, String reason, String before, String after, String by, OffsetDateTime at) {}

    void record(long booking, Kind kind, String reason, String before, String after) {
        jdbc.sql("""
                        insert into booking_change (booking_id, kind, reason, before_text, after_text, changed_by, changed_at)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(booking, kind.name(), reason, before, after, actor.id(), OffsetDateTime.now(clock))
                .update();
    }

    public List<Change> of(long booking) {
        return jdbc.sql("select * from booking_change where booking_id = ? order by id")
                .param(booking)
                .query((row, line) -> new Change(
                        Kind.valueOf(row.getString("kind")),
                        row.getString("reason"),
                        row.getString("before_text"),
                        row.getString("after_text"),
                        row.getString("changed_by"),
                        row.getObject("changed_at", OffsetDateTime.class)))
                .list();
    }
}
