package org.tiaocai.arbitration.hearing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.arbitration.hearing.HearingVariables.Decision;
import org.tiaocai.dispute.Side;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.shared.Rows;

/** All requests to postpone a hearing. */
@Repository
@Transactional
class Postponements {

    private final Rows<Postponement> rows;
    private final Clock clock;

    Postponements(JdbcClient jdbc, Clock clock) {
        this.rows = new Rows<>(jdbc, "postponement", Postponement.class);
        this.clock = clock;
    }

    /** 延期申请. @param inTime at least three working days before the hearing (规则38) */
    record Postponement(
            long id,
            long hearingId,
            Side askedBy,
            LocalDate askedOn,
            boolean inTime,
            String reason,
            @Nullable Decision decision,
            @Nullable LocalDate decidedOn) {}

    long ask(long hearingId, Side by, boolean inTime, String reason) {
        return rows.insert("hearing_id, asked_by, asked_on, in_time, reason")
                .once(hearingId, by, LocalDate.now(clock), inTime, reason);
    }

    void decide(long id, Decision decision, String by) {
        var set = "decision = ?, decided_on = ?, decided_by = ?";
        if (!rows.updateIf("decision is null", id, set, decision, LocalDate.now(clock), by)) {
            throw new Refused("这项延期申请已经作出决定");
        }
    }

    Postponement get(long id) {
        return rows.get(id, "没有这项延期申请");
    }

    List<Postponement> of(RegistrationNumber number) {
        return rows.where("hearing_id in (select id from hearing where registration_number = ?) order by id", number);
    }
}
