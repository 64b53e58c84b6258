package org.tiaocai.scheduling;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.people.Actor;

/** 当事人答复: whether a party comes; who has not answered has no row. */
@Repository
public class Attendances {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Actor actor;

    Attendances(JdbcClient jdbc, Clock clock, Actor actor) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.actor = actor;
    }

    /** What the party said. */
    public enum Answer {
        CONFIRMED("确认出席"),
        ASKS_TO_MOVE("申请改期");

        private final String label;

        Answer(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** The last answer counts. */
    @Transactional
    public void answered(long booking, long party, Answer answer, @Nullable String note) {
        jdbc.sql("delete from attendance_answer where booking_id = ? and party_id = ?")
                .params(booking, party)
                .update();
        jdbc.sql("""
                        insert into attendance_answer (booking_id, party_id, answer, note, answered_at, taken_by)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(booking, party, answer.name(), note, OffsetDateTime.now(clock), actor.id())
                .update();
    }

    /** By party. */
    public Map<Long, Answer> of(long booking) {
        record Line(long party, Answer answer) {}
        return jdbc
                .sql("select party_id as party, answer from attendance_answer where booking_id = ?")
                .param(booking)
                .query(Line.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Line::party, Line::answer));
    }

    /** After a move nobody has answered yet. */
    public void forget(long booking) {
        jdbc.sql("delete from attendance_answer where booking_id = ?")
                .param(booking)
                .update();
    }
}
