package org.tiaocai.scheduling.restdays;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.Rows;

/** The rows of all of them; each is decided once. */
@Repository
class RestDaySessions {

    private final Rows<RestDaySession> rows;
    private final Actor actor;
    private final Clock clock;

    RestDaySessions(JdbcClient jdbc, Actor actor, Clock clock) {
        this.rows = new Rows<>(jdbc, "rest_day_session", RestDaySession.class);
        this.actor = actor;
        this.clock = clock;
    }

    long found(long booking, LocalDate day) {
        return rows.insert("booking_id, on_day, found_on").values(booking, day, LocalDate.now(clock));
    }

    void decide(long id, @Nullable RestDayDecision decision, @Nullable String reason) {
        var set = "decision = ?, reason = ?, decided_by = ?, decided_on = ?";
        if (!rows.updateIf("decided_on is null", id, set, decision, reason, actor.id(), LocalDate.now(clock))) {
            throw new Refused("这次排期已经处理，请刷新后查看");
        }
    }

    RestDaySession get(long id) {
        return rows.get(id, "没有这次落在休息日的排期");
    }

    List<RestDaySession> open() {
        return rows.where("decided_on is null order by on_day, id");
    }

    List<RestDaySession> open(long booking) {
        return rows.where("booking_id = ? and decided_on is null order by id", booking);
    }
}
