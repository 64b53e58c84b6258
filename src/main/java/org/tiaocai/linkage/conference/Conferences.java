package org.tiaocai.linkage.conference;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.limits.Days;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.Period;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.Rows;

/** All joint conferences; the models ask them for their days. */
@Repository
@Transactional
public class Conferences {

    private final JdbcClient jdbc;
    private final Rows<Conference> rows;
    private final Days days;
    private final Actor actor;

    Conferences(JdbcClient jdbc, Days days, Actor actor) {
        this.jdbc = jdbc;
        this.rows = new Rows<>(jdbc, "joint_conference", Conferences::read);
        this.days = days;
        this.actor = actor;
    }

    long insert(String title, String court, Period period, LocalDate on, LocalDate topicsDue) {
        return rows.insert("title, court, from_month, to_month, called_on, called_by, topics_due")
                .once(title, court, period.first(), period.to().atDay(1), on, actor.id(), topicsDue);
    }

    void prepared(long id, LocalDate meetsOn, String place, String chair, String invited) {
        rows.update(id, "meets_on = ?, place = ?, chair = ?, invited = ?", meetsOn, place, chair, invited);
    }

    void held(long id, LocalDate on, String attendees, String minutes) {
        rows.update(id, "held_on = ?, attendees = ?, minutes = ?", on, attendees, minutes);
    }

    void objected(long id, @Nullable String objection) {
        rows.update(id, "objection = ?", objection);
    }

    void revised(long id, String minutes) {
        rows.update(id, "minutes = ?", minutes);
    }

    void published(long id, LocalDate on) {
        rows.update(id, "published_on = ?, objection = null", on);
    }

    /** @throws Refused when there is none */
    @Transactional(readOnly = true)
    public Conference get(long id) {
        return rows.get(id, "没有这次联席会议");
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<Conference> all() {
        return rows.newestFirst();
    }

    /** How many were held within these days. */
    @Transactional(readOnly = true)
    public long heldBetween(LocalDate from, LocalDate to) {
        return jdbc.sql("select count(*) from joint_conference where held_on between ? and ?")
                .params(from, to)
                .query(Long.class)
                .single();
    }

    /** The end of the last day for topics, as a due date. */
    public Date topicsEnd(long id) {
        return days.endOf(get(id).topicsDue().toString());
    }

    /** The instant at which the last day for topics is over. */
    public Date topicsOver(long id) {
        return days.over(get(id).topicsDue());
    }

    /** The end of the day on which it meets. */
    public Date dayEnd(long id) {
        return days.endOf(Objects.requireNonNull(get(id).meetsOn()).toString());
    }

    private static Conference read(ResultSet row, int line) throws SQLException {
        return new Conference(
                row.getLong("id"),
                row.getString("title"),
                row.getString("court"),
                new Period(month(row, "from_month"), month(row, "to_month")),
                row.getObject("called_on", LocalDate.class),
                row.getObject("topics_due", LocalDate.class),
                row.getObject("meets_on", LocalDate.class),
                row.getString("place"),
                row.getString("chair"),
                row.getString("invited"),
                row.getObject("held_on", LocalDate.class),
                row.getString("attendees"),
                row.getString("minutes"),
                row.getString("objection"),
                row.getObject("published_on", LocalDate.class));
    }

    private static YearMonth month(ResultSet row, String column) throws SQLException {
        return YearMonth.from(row.getObject(column, LocalDate.class));
    }
}
