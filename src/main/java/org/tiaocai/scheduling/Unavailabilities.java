package org.tiaocai.scheduling;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.Rows;

/** Leave, what recurs, rooms out of use, and the dates that parties ask to avoid. */
@Repository
public class Unavailabilities {

    private final JdbcClient jdbc;
    private final Rows<Unavailability> rows;
    private final Clock clock;
    private final Actor actor;

    Unavailabilities(JdbcClient jdbc, Clock clock, Actor actor) {
        this.jdbc = jdbc;
        this.rows = new Rows<>(jdbc, "unavailability", Unavailabilities::unavailability);
        this.clock = clock;
        this.actor = actor;
    }

    /** Whole days. */
    public long enter(
            String resource, Unavailability.Kind kind, LocalDate from, LocalDate to, @Nullable String reason) {
        return enter(
                new Unavailability(0, resource, kind, from, to, null, LocalTime.MIDNIGHT, LocalTime.MIDNIGHT, reason));
    }

    public long enter(Unavailability one) {
        if (one.toDay().isBefore(one.fromDay()) || one.toSlot() <= one.fromSlot()) {
            throw new Refused("结束时间不能早于开始时间");
        }
        rows.once(said(one));
        return rows.insert("""
                        resource, kind, from_day, to_day, weekday, from_slot, to_slot, reason, entered_by, entered_at""")
                .values(
                        one.resource(),
                        one.kind(),
                        one.fromDay(),
                        one.toDay(),
                        one.weekday() == null ? null : one.weekday().getValue(),
                        one.fromSlot(),
                        one.toSlot(),
                        one.reason(),
                        actor.id(),
                        OffsetDateTime.now(clock));
    }

    private static @Nullable Object[] said(Unavailability one) {
        return new @Nullable Object[] {
            one.resource(),
            one.kind(),
            one.fromDay(),
            one.toDay(),
            one.weekday(),
            one.fromSlot(),
            one.toSlot(),
            one.reason()
        };
    }

    public void remove(long id) {
        jdbc.sql("select * from unavailability where id = ?")
                .param(id)
                .query(Unavailabilities::unavailability)
                .optional()
                .ifPresent(one -> rows.isOver(said(one)));
        jdbc.sql("delete from unavailability where id = ?").param(id).update();
    }

    /** 请假 of a colleague on any of these days. */
    public List<Unavailability> leaveOf(String person, LocalDate from, LocalDate to) {
        return of(List.of(Panels.key(person)), from, to).stream()
                .filter(one -> one.kind() == Unavailability.Kind.LEAVE)
                .toList();
    }

    /** 请假 of all colleagues that is not over on the day, what begins first first. */
    List<Unavailability> leaveFrom(LocalDate day) {
        return rows.where(
                "kind = ? and to_day >= ? and resource like ? order by from_day, id",
                Unavailability.Kind.LEAVE,
                day,
                Panels.key("%"));
    }

    /** It ends sooner than it was entered for. */
    void shorten(Unavailability one, LocalDate last) {
        rows.isOver(said(one));
        rows.update(one.id(), "to_day = ?", last);
    }

    public List<Unavailability> of(Collection<String> resources, LocalDate from, LocalDate to) {
        return resources.isEmpty()
                ? List.of()
                : jdbc.sql("""
                        select * from unavailability
                        where resource in (:resources) and from_day <= :to and to_day >= :from order by id""")
                        .param("resources", resources)
                        .param("from", from)
                        .param("to", to)
                        .query(Unavailabilities::unavailability)
                        .list();
    }

    private static Unavailability unavailability(ResultSet row, int line) throws SQLException {
        var weekday = (Integer) row.getObject("weekday");
        return new Unavailability(
                row.getLong("id"),
                row.getString("resource"),
                Unavailability.Kind.valueOf(row.getString("kind")),
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class),
                weekday == null ? null : DayOfWeek.of(weekday),
                Studio.time(row.getInt("from_slot")),
                Studio.time(row.getInt("to_slot")),
                row.getString("reason"));
    }
}
