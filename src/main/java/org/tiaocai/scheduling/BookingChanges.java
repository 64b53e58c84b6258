package org.tiaocai.scheduling;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.Rows;

/** 变更记录 of bookings: what was changed, by whom and why. */
@Repository
public class BookingChanges {

    private final Rows<Change> rows;
    private final Clock clock;
    private final Actor actor;

    BookingChanges(JdbcClient jdbc, Clock clock, Actor actor) {
        this.rows = new Rows<>(
                jdbc,
                "booking_change",
                Change.class,
                "before_text as before",
                "after_text as after",
                "changed_by as by",
                "changed_at as at");
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
        rows.insert("booking_id, kind, reason, before_text, after_text, changed_by, changed_at")
                .values(booking, kind, reason, before, after, actor.id(), OffsetDateTime.now(clock));
    }

    public List<Change> of(long booking) {
        return rows.where("booking_id = ? order by id", booking);
    }
}
