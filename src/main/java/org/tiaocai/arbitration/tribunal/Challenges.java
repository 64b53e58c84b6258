package org.tiaocai.arbitration.tribunal;

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
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.shared.CaseNumber;
import org.tiaocai.shared.Refused;

/** All challenges of all cases. */
@Repository
@Transactional
public class Challenges {

    private final JdbcClient jdbc;
    private final Clock clock;

    Challenges(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Challenge register(
            CaseNumber number,
            String person,
            Challenge.Raiser by,
            Challenge.Ground ground,
            Challenge.Moment moment,
            @Nullable String account) {
        var id = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into challenge (dispute_number, person, raised_by, ground, raised_when, raised_on, account)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(number.value(), person, by.name(), ground.name(), moment.name(), LocalDate.now(clock), account)
                .update(id, "id");
        return get(Objects.requireNonNull(id.getKeyAs(Long.class)));
    }

    void decide(long id, Challenge.Outcome outcome, String by, @Nullable String reason) {
        var decided = jdbc.sql("""
                        update challenge set outcome = ?, decided_on = ?, decided_by = ?, decision_reason = ?
                        where id = ? and outcome is null""")
                .params(outcome.name(), LocalDate.now(clock), by, reason, id)
                .update();
        if (decided == 0) {
            throw new Refused("这项回避申请已经作出决定");
        }
    }

    Challenge get(long id) {
        return rows("id = ?", id).stream().findFirst().orElseThrow(() -> new Refused("没有这项回避申请"));
    }

    /** The challenges of a case in the order in which they were raised. */
    @Transactional(readOnly = true)
    public List<Challenge> of(CaseNumber number) {
        return rows("dispute_number = ? order by id", number.value());
    }

    private List<Challenge> rows(String condition, Object key) {
        return jdbc.sql("select * from challenge where " + condition)
                .param(key)
                .query((row, line) -> challenge(row))
                .list();
    }

    private static Challenge challenge(ResultSet row) throws SQLException {
        var outcome = row.getString("outcome");
        return new Challenge(
                row.getLong("id"),
                CaseNumber.of(row.getString("dispute_number")),
                row.getString("person"),
                Challenge.Raiser.valueOf(row.getString("raised_by")),
                Challenge.Ground.valueOf(row.getString("ground")),
                Challenge.Moment.valueOf(row.getString("raised_when")),
                row.getObject("raised_on", LocalDate.class),
                row.getString("account"),
                outcome == null ? null : Challenge.Outcome.valueOf(outcome),
                row.getObject("decided_on", LocalDate.class),
                row.getString("decided_by"),
                row.getString("decision_reason"));
    }
}
