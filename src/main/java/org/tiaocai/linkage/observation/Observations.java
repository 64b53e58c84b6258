package org.tiaocai.linkage.observation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.limits.Days;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.Rows;

/** All observations; the models ask them for the day of the hearing. */
@Repository
@Transactional
public class Observations {

    private final JdbcClient jdbc;
    private final Rows<Observation> rows;
    private final Days days;

    Observations(JdbcClient jdbc, Days days) {
        this.jdbc = jdbc;
        this.rows = new Rows<>(jdbc, "hearing_observation", Observation.class);
        this.days = days;
    }

    long insert(ObservationPlan plan, String caseNo, LocalDate hearingOn, String by, LocalDate on) {
        return rows.insert(
                        "host, registration_number, case_no, hearing_on, place, purpose, hours, proposed_by, proposed_on")
                .once(
                        plan.host(),
                        plan.number(),
                        caseNo,
                        hearingOn,
                        plan.place(),
                        plan.purpose(),
                        plan.hours(),
                        by,
                        on);
    }

    void decided(long id, String by, @Nullable String refusal) {
        rows.update(id, "approved_by = ?, refusal = ?", by, refusal);
    }

    void told(long id, LocalDate on, String how) {
        rows.update(id, "told_on = ?, told_how = ?", on, how);
    }

    void observed(long id, LocalDate on, BigDecimal hours) {
        rows.update(id, "observed_on = ?, hours = ?", on, hours);
    }

    void cancelled(long id, String reason) {
        rows.update(id, "cancellation = ?", reason);
    }

    /** @throws Refused when there is none */
    @Transactional(readOnly = true)
    public Observation get(long id) {
        return rows.get(id, "没有这次庭审观摩");
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<Observation> all() {
        return rows.newestFirst();
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
}
