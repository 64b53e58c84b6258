package org.tiaocai.scheduling.request;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.Rows;

/** The rows of all requests; each is decided once. */
@Repository
class MoveRequests {

    private final Rows<MoveRequest> rows;
    private final Clock clock;
    private final Actor actor;

    MoveRequests(JdbcClient jdbc, Clock clock, Actor actor) {
        this.rows = new Rows<>(jdbc, "move_request", MoveRequest.class, "booking_id as booking", "party_id as party");
        this.clock = clock;
        this.actor = actor;
    }

    long ask(long booking, long party, String reason, boolean late) {
        return rows.insert("booking_id, party_id, reason, asked_on, late")
                .once(booking, party, reason, LocalDate.now(clock), late);
    }

    void decide(long id, MoveDecision decision, @Nullable String answer) {
        var set = "decision = ?, answer = ?, decided_by = ?, decided_on = ?";
        if (!rows.updateIf("decision is null", id, set, decision, answer, actor.id(), LocalDate.now(clock))) {
            throw new Refused("这项改期申请已经处理");
        }
    }

    MoveRequest get(long id) {
        return rows.get(id, "没有这项改期申请");
    }

    List<MoveRequest> of(long booking) {
        return rows.where("booking_id = ? order by id", booking);
    }

    List<MoveRequest> open(long booking) {
        return of(booking).stream().filter(one -> one.decision() == null).toList();
    }
}
