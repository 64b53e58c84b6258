package org.tiaocai.arbitration.hearing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.arbitration.hearing.HearingVariables.Decision;
import org.tiaocai.dispute.Side;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/** All requests to postpone a hearing. */
@Repository
@Transactional
class Postponements {

    private final JdbcClient jdbc;
    private final Clock clock;

    Postponements(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
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
        var id = new GeneratedKeyHolder();
        jdbc.sql("insert into postponement (hearing_id, asked_by, asked_on, in_time, reason) values (?, ?, ?, ?, ?)")
                .params(hearingId, by.name(), LocalDate.now(clock), inTime, reason)
                .update(id, "id");
        return Objects.requireNonNull(id.getKeyAs(Long.class));
    }

    void decide(long id, Decision decision, String by) {
        var decided = jdbc.sql(
                        "update postponement set decision = ?, decided_on = ?, decided_by = ? where id = ? and decision is null")
                .params(decision.name(), LocalDate.now(clock), by, id)
                .update();
        if (decided == 0) {
            throw new Refused("这项延期申请已经作出决定");
        }
    }

    Postponement get(long id) {
        return rows("p.id = ?", id).stream().findFirst().orElseThrow(() -> new Refused("没有这项延期申请"));
    }

    List<Postponement> of(RegistrationNumber number) {
        return rows("h.registration_number = ? order by p.id", number.value());
    }

    private List<Postponement> rows(String condition, Object key) {
        return jdbc.sql("select p.* from postponement p join hearing h on h.id = p.hearing_id where " + condition)
                .param(key)
                .query((row, line) -> new Postponement(
                        row.getLong("id"),
                        row.getLong("hearing_id"),
                        Side.valueOf(row.getString("asked_by")),
                        row.getObject("asked_on", LocalDate.class),
                        row.getBoolean("in_time"),
                        row.getString("reason"),
                        row.getString("decision") == null ? null : Decision.valueOf(row.getString("decision")),
                        row.getObject("decided_on", LocalDate.class)))
                .list();
    }
}
