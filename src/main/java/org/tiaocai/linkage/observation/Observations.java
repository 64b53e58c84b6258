package org.tiaocai.linkage.observation;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.limits.Days;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/** All observations; the models ask them for the day of the hearing. */
@Repository
@Transactional
public class Observations {

    private final JdbcClient jdbc;
    private final Days days;

    Observations(JdbcClient jdbc, Days days) {
        this.jdbc = jdbc;
        this.days = days;
    }

    long insert(ObservationPlan plan, String caseNo, LocalDate hearingOn, String by, LocalDate on) {
        var id = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into hearing_observation (host, registration_number, case_no, hearing_on, place, purpose, hours,
                            proposed_by, proposed_on) values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        plan.host(),
                        plan.number() == null ? null : plan.number().value(),
                        caseNo,
                        hearingOn,
                        plan.place(),
                        plan.purpose(),
                        plan.hours(),
                        by,
                        on)
                .update(id, "id");
        return Objects.requireNonNull(id.getKeyAs(Long.class));
    }

    void decided(long id, String by, @Nullable String refusal) {
        change(id, "approved_by = ?, refusal = ?", by, refusal);
    }

    void told(long id, LocalDate on, String how) {
        change(id, "told_on = ?, told_how = ?", on, how);
    }

    void observed(long id, LocalDate on, BigDecimal hours) {
        change(id, "observed_on = ?, hours = ?", on, hours);
    }

    void cancelled(long id, String reason) {
        change(id, "cancellation = ?", reason);
    }

    /** @throws Refused when there is none */
    @Transactional(readOnly = true)
    public Observation get(long id) {
        return rows("where id = ?", id).stream().findFirst().orElseThrow(() -> new Refused("没有这次庭审观摩"));
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<Observation> all() {
        return rows("order by id desc");
    }

    /** How many took place within these days. */
    @Transactional(readOnly = true)
    public long observedBetween(LocalDate from, LocalDate to) {
        return jdbc.sql("select count(*) from hearing_observation where observed_on between ? and ?")
                .params(from, to)
                .query(Long.class)
                .single();
    }

    /** The end of the day of the hearing, as a due date. */
    public Date dayEnd(long id) {
        return days.endOf(get(id).hearingOn().toString());
    }

    private void change(long id, String columns, @Nullable Object... values) {
        jdbc.sql("update hearing_observation set " + columns + " where id = ?")
                .params(values)
                .param(id)
                .update();
    }

    private List<Observation> rows(String condition, Object... values) {
        return jdbc.sql("select * from hearing_observation " + condition)
                .params(values)
                .query(Observations::read)
                .list();
    }

    private static Observation read(ResultSet row, int line) throws SQLException {
        var number = row.getString("registration_number");
        return new Observation(
                row.getLong("id"),
                row.getString("host"),
                number == null ? null : RegistrationNumber.of(number),
                row.getString("case_no"),
                row.getObject("hearing_on", LocalDate.class),
                row.getString("place"),
                row.getString("purpose"),
                row.getBigDecimal("hours"),
                row.getString("proposed_by"),
                row.getString("approved_by"),
                row.getString("refusal"),
                row.getObject("told_on", LocalDate.class),
                row.getObject("observed_on", LocalDate.class),
                row.getString("cancellation"));
    }
}
