package org.tiaocai.clocks;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;
import org.tiaocai.clocks.CaseClock.Status;
import org.tiaocai.deadlines.Deadline;
import org.tiaocai.deadlines.Exclusion;
import org.tiaocai.deadlines.Step;
import org.tiaocai.shared.CaseNumber;
import org.tiaocai.shared.CaseTouched;
import org.tiaocai.shared.Refused;

/** Writes the rows of the limits: the last computation is the one in force, the earlier ones stay. */
@Component
class ClockRows {

    private static final int LONGEST_EXPLANATION = 8_000;
    private static final int LONGEST_WHY = 2_000;
    private final JdbcClient jdbc;
    private final DeadlinesInForce deadlines;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ClockRows(JdbcClient jdbc, DeadlinesInForce deadlines, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.deadlines = deadlines;
        this.clock = clock;
        this.events = events;
    }

    long insert(CaseNumber number, String subject, Deadline deadline, @Nullable String overseer, String reason) {
        var key = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into clock (dispute_number, rule, subject, started_on, due_on, raw_due_on, provisional,
                            status, overseer, known_until, look_on)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        number.value(),
                        deadline.rule().id(),
                        subject,
                        deadline.start(),
                        due(deadline),
                        raw(deadline),
                        deadline.provisional(),
                        Status.RUNNING.name(),
                        overseer,
                        lastKnownYear(),
                        deadline.start())
                .update(key, "id");
        var id = Objects.requireNonNull(key.getKeyAs(Long.class));
        keep(id, deadline, reason);
        touched(id);
        return id;
    }

    /** Another last day, and the computation that leads to it; the sweep looks afresh. */
    void moved(long id, Deadline deadline, int extendedDays, String reason) {
        jdbc.sql("""
                        update clock set due_on = ?, raw_due_on = ?, provisional = ?, extended_days = ?, status = ?,
                            stopped_on = null, known_until = ?, look_on = started_on where id = ?""")
                .params(
                        due(deadline),
                        raw(deadline),
                        deadline.provisional(),
                        extendedDays,
                        Status.RUNNING.name(),
                        lastKnownYear(),
                        id)
                .update();
        closeAlerts(id);
        keep(id, deadline, reason);
        touched(id);
    }

    void stopped(long id, LocalDate on) {
        jdbc.sql("update clock set status = ?, stopped_on = ?, look_on = null where id = ?")
                .params(Status.STOPPED.name(), on, id)
                .update();
        closeAlerts(id);
        touched(id);
    }

    /** Ended late: the sweep has one more look, should nobody have been told yet. */
    void ended(long id, Status status, LocalDate on) {
        jdbc.sql("""
                        update clock set status = ?, settled_on = ?,
                            look_on = case when ? and overseer is not null then started_on end where id = ?""").params(status.name(), on, status == Status.MISSED, id).update();
        if (status != Status.MISSED) {
            closeAlerts(id);
        }
        touched(id);
    }

    /** Over without the act, which may still come. */
    void missed(long id) {
        jdbc.sql("update clock set status = ?, look_on = null where id = ?")
                .params(Status.MISSED.name(), id)
                .update();
        touched(id);
    }

    void exclude(long id, Exclusion exclusion) {
        jdbc.sql("insert into clock_exclusion (clock_id, from_on, until_on, reason) values (?, ?, ?, ?)")
                .params(id, exclusion.from(), exclusion.to(), exclusion.reason())
                .update();
        touched(id);
    }

    void explained(long id, String reason, String by) {
        jdbc.sql("update clock set miss_reason = ?, miss_explained_by = ?, miss_explained_at = ? where id = ?")
                .params(reason, by, OffsetDateTime.now(clock), id)
                .update();
        closeAlerts(id);
    }

    void knows(long id) {
        jdbc.sql("update clock set known_until = ? where id = ?")
                .params(lastKnownYear(), id)
                .update();
    }

    /** What they warned of has been seen to, or is another day now. */
    private void closeAlerts(long clockId) {
        jdbc.sql("update clock_alert set open_alert = false where clock_id = ? and open_alert = true")
                .param(clockId)
                .update();
    }

    private void keep(long clockId, Deadline deadline, String reason) {
        var explanation = deadline.steps().stream().map(Step::text).collect(Collectors.joining("\n"));
        jdbc.sql("""
                        insert into clock_computation (clock_id, computed_at, reason, due_on, raw_due_on, provisional,
                            basis, why, explanation)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        clockId,
                        OffsetDateTime.now(clock),
                        reason,
                        due(deadline),
                        raw(deadline),
                        deadline.provisional(),
                        deadline.basis(),
                        shortened(deadline.explain(), LONGEST_WHY),
                        shortened(explanation, LONGEST_EXPLANATION))
                .update();
    }

    private void touched(long id) {
        var number = jdbc.sql("select dispute_number from clock where id = ?")
                .param(id)
                .query(String.class)
                .single();
        events.publishEvent(new CaseTouched(CaseNumber.of(number)));
    }

    private int lastKnownYear() {
        return deadlines.calendar().knownYears().last();
    }

    static LocalDate due(Deadline deadline) {
        var due = deadline.due();
        if (due == null) {
            throw new Refused("该项期限没有确定的日期：" + deadline.reason());
        }
        return due;
    }

    private static LocalDate raw(Deadline deadline) {
        var raw = deadline.raw();
        return raw == null ? due(deadline) : raw;
    }

    private static String shortened(String text, int longest) {
        return text.substring(0, Math.min(text.length(), longest));
    }
}
