package org.tiaocai.limits;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tiaocai.limits.RunningLimit.Status;
import org.tiaocai.limits.reckoning.Exclusion;
import org.tiaocai.limits.reckoning.Reckoning;
import org.tiaocai.limits.reckoning.Step;
import org.tiaocai.shared.CaseTouched;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.shared.Table;

/** Writes the rows of the limits: the last computation is the one in force, the earlier ones stay. */
@Component
class LimitRows {

    private static final int LONGEST_EXPLANATION = 8_000;
    private static final int LONGEST_WHY = 2_000;
    private final JdbcClient jdbc;
    private final Table rows;
    private final Table exclusions;
    private final Table computations;
    private final ReckonerInForce reckoner;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    LimitRows(JdbcClient jdbc, ReckonerInForce reckoner, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.rows = new Table(jdbc, "running_limit");
        this.exclusions = new Table(jdbc, "limit_exclusion");
        this.computations = new Table(jdbc, "limit_computation");
        this.reckoner = reckoner;
        this.clock = clock;
        this.events = events;
    }

    long insert(
            RegistrationNumber number, String subject, Reckoning reckoning, @Nullable String overseer, String reason) {
        var id = rows.insert("""
                        registration_number, rule, subject, started_on, due_on, raw_due_on, provisional, status, overseer,
                        known_until, look_on""")
                .values(
                        number,
                        reckoning.rule().id(),
                        subject,
                        reckoning.start(),
                        due(reckoning),
                        raw(reckoning),
                        reckoning.provisional(),
                        Status.RUNNING,
                        overseer,
                        lastKnownYear(),
                        reckoning.start());
        keep(id, reckoning, reason);
        touched(id);
        return id;
    }

    /** Another last day, and the computation that leads to it; the sweep looks afresh. */
    void moved(long id, Reckoning reckoning, int extendedDays, String reason) {
        rows.update(
                id,
                """
                due_on = ?, raw_due_on = ?, provisional = ?, extended_days = ?, status = ?, known_until = ?,
                stopped_on = null, look_on = started_on""",
                due(reckoning),
                raw(reckoning),
                reckoning.provisional(),
                extendedDays,
                Status.RUNNING,
                lastKnownYear());
        closeAlerts(id);
        keep(id, reckoning, reason);
        touched(id);
    }

    void stopped(long id, LocalDate on) {
        rows.update(id, "status = ?, stopped_on = ?, look_on = null", Status.STOPPED, on);
        closeAlerts(id);
        touched(id);
    }

    /** Ended late: the sweep has one more look, should nobody have been told yet. */
    void ended(long id, Status status, LocalDate on) {
        var lookOn = "case when ? and overseer is not null then started_on end";
        rows.update(id, "status = ?, settled_on = ?, look_on = " + lookOn, status, on, status == Status.MISSED);
        if (status != Status.MISSED) {
            closeAlerts(id);
        }
        touched(id);
    }

    /** Over without the act, which may still come. */
    void missed(long id) {
        rows.update(id, "status = ?, look_on = null", Status.MISSED);
        touched(id);
    }

    /** What had ended it did not count: its act is awaited again, and the sweep looks afresh. */
    void awaited(long id) {
        rows.update(id, "status = ?, settled_on = null, look_on = started_on", Status.RUNNING);
        touched(id);
    }

    void exclude(long id, Exclusion exclusion) {
        exclusions
                .insert("limit_id, from_on, until_on, reason")
                .values(id, exclusion.from(), exclusion.to(), exclusion.reason());
        touched(id);
    }

    /** 指定的长短, from which every later computation goes. */
    void lasts(long id, int length) {
        rows.update(id, "designated_length = ?", length);
    }

    void explained(long id, String reason, String by) {
        var set = "miss_reason = ?, miss_explained_by = ?, miss_explained_at = ?";
        rows.update(id, set, reason, by, OffsetDateTime.now(clock));
        closeAlerts(id);
    }

    void knows(long id) {
        rows.update(id, "known_until = ?", lastKnownYear());
    }

    /** What they warned of has been seen to, or is another day now. */
    private void closeAlerts(long limitId) {
        jdbc.sql("update limit_alert set open_alert = false where limit_id = ? and open_alert = true")
                .param(limitId)
                .update();
    }

    private void keep(long limitId, Reckoning reckoning, String reason) {
        var explanation = reckoning.steps().stream().map(Step::text).collect(Collectors.joining("\n"));
        computations
                .insert("limit_id, computed_at, reason, due_on, raw_due_on, provisional, basis, why, explanation")
                .values(
                        limitId,
                        OffsetDateTime.now(clock),
                        reason,
                        due(reckoning),
                        raw(reckoning),
                        reckoning.provisional(),
                        reckoning.basis(),
                        shortened(reckoning.explain(), LONGEST_WHY),
                        shortened(explanation, LONGEST_EXPLANATION));
    }

    private void touched(long id) {
        var number = jdbc.sql("select registration_number from running_limit where id = ?")
                .param(id)
                .query(String.class)
                .single();
        events.publishEvent(new CaseTouched(RegistrationNumber.of(number)));
    }

    private int lastKnownYear() {
        return reckoner.calendar().knownYears().last();
    }

    static LocalDate due(Reckoning reckoning) {
        var due = reckoning.due();
        if (due == null) {
            throw new Refused("该项期限没有确定的日期：" + reckoning.reason());
        }
        return due;
    }

    private static LocalDate raw(Reckoning reckoning) {
        var raw = reckoning.raw();
        return raw == null ? due(reckoning) : raw;
    }

    private static String shortened(String text, int longest) {
        return text.substring(0, Math.min(text.length(), longest));
    }
}
