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
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/** All recusals of all cases. */
@Repository
@Transactional
public class Recusals {

    private final JdbcClient jdbc;
    private final Clock clock;

    Recusals(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Recusal register(
            RegistrationNumber number,
            String person,
            Recusal.Raiser by,
            Recusal.Ground ground,
            Recusal.Moment moment,
            @Nullable String account) {
        var id = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into recusal (registration_number, person, raised_by, ground, raised_when, raised_on, account)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(number.value(), person, by.name(), ground.name(), moment.name(), LocalDate.now(clock), account)
                .update(id, "id");
        return get(Objects.requireNonNull(id.getKeyAs(Long.class)));
    }

    void decide(long id, Recusal.Outcome outcome, String by, @Nullable String reason) {
        var decided = jdbc.sql("""
                        update recusal set outcome = ?, decided_on = ?, decided_by = ?, decision_reason = ?
                        where id = ? and outcome is null""")
                .params(outcome.name(), LocalDate.now(clock), by, reason, id)
                .update();
        if (decided == 0) {
            throw new Refused("这项回避申请已经作出决定");
        }
    }

    Recusal get(long id) {
        return rows("id = ?", id).stream().findFirst().orElseThrow(() -> new Refused("没有这项回避申请"));
    }

    /** The recusals of a case in the order in which they were raised. */
    @Transactional(readOnly = true)
    public List<Recusal> of(RegistrationNumber number) {
        return rows("registration_number = ? order by id", number.value());
    }

    private List<Recusal> rows(String condition, Object key) {
        return jdbc.sql("select * from recusal where " + condition)
                .param(key)
                .query((row, line) -> recusal(row))
                .list();
    }

    private static Recusal recusal(ResultSet row) throws SQLException {
        var outcome = row.getString("outcome");
        return new Recusal(
                row.getLong("id"),
                RegistrationNumber.of(row.getString("registration_number")),
                row.getString("person"),
                Recusal.Raiser.valueOf(row.getString("raised_by")),
                Recusal.Ground.valueOf(row.getString("ground")),
                Recusal.Moment.valueOf(row.getString("raised_when")),
                row.getObject("raised_on", LocalDate.class),
                row.getString("account"),
                outcome == null ? null : Recusal.Outcome.valueOf(outcome),
                row.getObject("decided_on", LocalDate.class),
                row.getString("decided_by"),
                row.getString("decision_reason"));
    }
}
