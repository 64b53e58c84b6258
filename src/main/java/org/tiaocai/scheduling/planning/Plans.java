package org.tiaocai.scheduling.planning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.people.Actor;
import org.tiaocai.scheduling.Booking;
import org.tiaocai.scheduling.Bookings;
import org.tiaocai.scheduling.Rooms;
import org.tiaocai.shared.Rows;

/** The plans that were made, the last of which is worked on. */
@Repository
@Transactional
class Plans {

    private final Rows<Plan> plans;
    private final Rows<PlanLine> lines;
    private final Bookings bookings;
    private final Rooms rooms;
    private final Actor actor;
    private final Clock clock;

    Plans(JdbcClient jdbc, Bookings bookings, Rooms rooms, Actor actor, Clock clock) {
        this.plans = new Rows<>(jdbc, "timetable_plan", this::plan);
        this.lines = new Rows<>(jdbc, "timetable_plan_line", this::line);
        this.bookings = bookings;
        this.rooms = rooms;
        this.actor = actor;
        this.clock = clock;
    }

    long insert(LocalDate from, LocalDate to, Timetable planned, long troubled, long oneByOneUnplaced) {
        return plans.insert("""
                        from_day, to_day, sessions, troubled, unplaced, one_by_one_unplaced, made_by, made_at""")
                .values(
                        from,
                        to,
                        planned.sessions().size(),
                        troubled,
                        planned.unplaced(),
                        oneByOneUnplaced,
                        actor.id(),
                        OffsetDateTime.now(clock));
    }

    void insertLine(long plan, Booking booking, @Nullable Place place, String because) {
        lines.insert("plan_id, booking_id, revision, room, starts_at, because, state")
                .values(
                        plan,
                        booking.id(),
                        booking.revision(),
                        place == null ? null : place.room(),
                        place == null
                                ? null
                                : place.proposal()
                                        .startsAt()
                                        .atZone(clock.getZone())
                                        .toOffsetDateTime(),
                        because,
                        place == null ? PlanLine.State.UNPLACED : PlanLine.State.PROPOSED);
    }

    void settle(PlanLine line, PlanLine.State state, @Nullable String answer) {
        lines.update(line.id(), "state = ?, answer = ?", state, answer);
    }

    @Transactional(readOnly = true)
    Optional<Plan> last() {
        return plans.where("id = (select max(id) from timetable_plan)").stream().findFirst();
    }

    private Plan plan(ResultSet row, int line) throws SQLException {
        return new Plan(
                row.getLong("id"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class),
                row.getInt("sessions"),
                row.getInt("troubled"),
                row.getInt("unplaced"),
                row.getInt("one_by_one_unplaced"),
                row.getString("made_by"),
                row.getObject("made_at", OffsetDateTime.class),
                lines.where("plan_id = ? order by id", row.getLong("id")));
    }

    private PlanLine line(ResultSet row, int line) throws SQLException {
        var room = row.getString("room");
        var startsAt = row.getObject("starts_at", OffsetDateTime.class);
        return new PlanLine(
                row.getLong("id"),
                bookings.find(row.getLong("booking_id")).orElseThrow(),
                row.getInt("revision"),
                room,
                room == null ? null : rooms.get(room).name(),
                startsAt == null ? null : local(startsAt),
                row.getString("because"),
                PlanLine.State.valueOf(row.getString("state")),
                row.getString("answer"));
    }

    private LocalDateTime local(OffsetDateTime instant) {
        return instant.atZoneSameInstant(clock.getZone()).toLocalDateTime();
    }
}
