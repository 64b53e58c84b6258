package org.tiaocai.scheduling.request;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.Refused;

/** The rows of all requests; each is decided once. */
@Repository
class MoveRequests {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Actor actor;

    MoveRequests(JdbcClient jdbc, Clock clock, Actor actor) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.actor = actor;
    }

    long ask(long booking, long party, String reason, boolean late) {
        var key = new GeneratedKeyHolder();
        jdbc.sql("insert into move_request (booking_id, party_id, reason, asked_on, late) values (?, ?, ?, ?, ?)")
                .params(booking, party, reason, LocalDate.now(clock), late)
                .update(key, "id");
        return Objects.requireNonNull(key.getKeyAs(Long.class));
    }

    void decide(long id, MoveDecision decision, @Nullable String answer) {
        var decided = jdbc.sql("""
                        update move_request set decision = ?, answer = ?, decided_by = ?, decided_on = ?
                        where id = ? and decision is null""")
                .params(decision.name(), answer, actor.id(), LocalDate.now(clock), id)
                .update();
        if (decided == 0) {
            throw new Refused("这项改期申请已经处理");
        }
    }

    MoveRequest get(long id) {
        return jdbc.sql("select * from move_request where id = ?")
                .param(id)
                .query((row, line) -> request(row))
                .optional()
                .orElseThrow(() -> new Refused("没有这项改期申请"));
    }

    List<MoveRequest> of(long booking) {
        return jdbc.sql("select * from move_request where booking_id = ? order by id")
                .param(booking)
                .query((row, line) -> request(row))
                .list();
    }

    List<MoveRequest> open(long booking) {
        return of(booking).stream().filter(one -> one.decision() == null).toList();
    }

    private static MoveRequest request(ResultSet row) throws SQLException {
        var decision = row.getString("decision");
        return new MoveRequest(
                row.getLong("id"),
                row.getLong("booking_id"),
                row.getLong("party_id"),
                row.getString("reason"),
                row.getObject("asked_on", LocalDate.class),
                row.getBoolean("late"),
                decision == null ? null : MoveDecision.valueOf(decision),
                row.getString("answer"));
    }
}
