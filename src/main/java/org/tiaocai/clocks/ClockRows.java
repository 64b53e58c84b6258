package org.tiaocai.clocks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;
import org.tiaocai.clocks.CaseClock.Miss;
import org.tiaocai.clocks.CaseClock.Status;
import org.tiaocai.deadlines.Deadline;
import org.tiaocai.deadlines.Exclusion;
import org.tiaocai.deadlines.Step;
import org.tiaocai.shared.CaseNumber;
import org.tiaocai.shared.Refused;

/** The rows of the limits: the last computation is the one in force, the earlier ones stay. */
@Component
class ClockRows {

    private static final int LONGEST_EXPLANATION = 8_000;
    private static final int LONGEST_WHY = 2_000;
    private static final String WITH_COMPUTATION = """
            select c.*, k.basis, k.why, k.explanation from clock c
            join clock_computation k on k.id = (select max(id) from clock_computation where clock_id = c.id)
            """;

    private final JdbcClient jdbc;
    private final DeadlinesInForce deadlines;
    private final Clock clock;

    ClockRows(JdbcClient jdbc, DeadlinesInForce deadlines, Clock clock) {
        this.jdbc = jdbc;
        this.deadlines = deadlines;
        this.clock = clock;
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
    }

    void stopped(long id, LocalDate on) {
        jdbc.sql("update clock set status = ?, stopped_on = ?, look_on = null where id = ?")
                .params(Status.STOPPED.name(), on, id)
                .update();
        closeAlerts(id);
    }

    /** Ended late: the sweep has one more look, should nobody have been told yet. */
    void ended(long id, Status status, LocalDate on) {
        jdbc.sql("""
                        update clock set status = ?, settled_on = ?,
                            look_on = case when ? and overseer is not null then started_on end where id = ?""").params(status.name(), on, status == Status.MISSED, id).update();
        if (status != Status.MISSED) {
            closeAlerts(id);
        }
    }

    /** Over without the act, which may still come. */
    void missed(long id) {
        jdbc.sql("update clock set status = ?, look_on = null where id = ?")
                .params(Status.MISSED.name(), id)
                .update();
    }

    void exclude(long id, Exclusion exclusion) {
        jdbc.sql("insert into clock_exclusion (clock_id, from_on, until_on, reason) values (?, ?, ?, ?)")
                .params(id, exclusion.from(), exclusion.to(), exclusion.reason())
                .update();
    }

    List<Exclusion> exclusions(long id) {
        return jdbc.sql("select from_on, until_on, reason from clock_exclusion where clock_id = ? order by id")
                .param(id)
                .query((row, line) -> new Exclusion(
                        row.getObject("from_on", LocalDate.class),
                        row.getObject("until_on", LocalDate.class),
                        row.getString("reason")))
                .list();
    }

    void explained(long id, String reason, String by) {
        jdbc.sql("update clock set miss_reason = ?, miss_explained_by = ?, miss_explained_at = ? where id = ?")
                .params(reason, by, OffsetDateTime.now(clock), id)
                .update();
        closeAlerts(id);
    }

    /** Computed before the newest schedule was known; the law of the past is not touched (R19). */
    List<Long> beforeNewestSchedule() {
        return jdbc.sql("select id from clock where status in ('RUNNING', 'STOPPED') and known_until < ?")
                .param(lastKnownYear())
                .query(Long.class)
                .list();
    }

    /** Running limits that reach into a year whose schedule has been corrected. */
    List<Long> reaching(int year) {
        return jdbc.sql("""
                        select id from clock where status in ('RUNNING', 'STOPPED') and due_on >= ? and started_on <= ?""")
                .params(LocalDate.of(year - 1, 12, 1), LocalDate.of(year, 12, 31))
                .query(Long.class)
                .list();
    }

    void knows(long id) {
        jdbc.sql("update clock set known_until = ? where id = ?")
                .params(lastKnownYear(), id)
                .update();
    }

    /** The row, kept from others until the transaction ends. */
    CaseClock locked(long id) {
        jdbc.sql("select id from clock where id = ? for update")
                .param(id)
                .query(Long.class)
                .single();
        return jdbc.sql(WITH_COMPUTATION + "where c.id = ?")
                .param(id)
                .query(this::read)
                .single();
    }

    Optional<CaseClock> find(long id) {
        return jdbc.sql(WITH_COMPUTATION + "where c.id = ?")
                .param(id)
                .query(this::read)
                .optional();
    }

    List<CaseClock> of(CaseNumber number) {
        return jdbc.sql(WITH_COMPUTATION + "where c.dispute_number = ? order by c.id")
                .param(number.value())
                .query(this::read)
                .list();
    }

    /** The limits of many cases that have not ended, the case's own ones only. */
    List<CaseClock> open(Collection<CaseNumber> numbers) {
        return numbers.isEmpty()
                ? List.of()
                : jdbc.sql(WITH_COMPUTATION + """
                                where c.dispute_number in (:numbers) and c.subject = '' and c.settled_on is null
                                and c.status in ('RUNNING', 'STOPPED', 'MISSED') order by c.id""")
                        .param(
                                "numbers",
                                numbers.stream().map(CaseNumber::value).toList())
                        .query(this::read)
                        .list();
    }

    /** The limit of the rule that has not ended: running, standing still, or over without the act. */
    Optional<CaseClock> open(CaseNumber number, String rule, String subject) {
        return jdbc.sql(WITH_COMPUTATION + """
                        where c.dispute_number = ? and c.rule = ? and c.subject = ? and c.settled_on is null
                        and c.status in ('RUNNING', 'STOPPED', 'MISSED') order by c.id desc""").params(number.value(), rule, subject).query(this::read).list().stream()
                .findFirst();
    }

    /** Every computation of every limit of a case, by limit, the first one first. */
    Map<Long, List<ClockComputation>> computations(CaseNumber number) {
        return jdbc
                .sql("""
                        select k.* from clock_computation k join clock c on c.id = k.clock_id
                        where c.dispute_number = ? order by k.id""")
                .param(number.value())
                .query((row, line) -> new ClockComputation(
                        row.getLong("clock_id"),
                        row.getObject("computed_at", OffsetDateTime.class),
                        row.getString("reason"),
                        row.getObject("due_on", LocalDate.class),
                        row.getObject("raw_due_on", LocalDate.class),
                        row.getBoolean("provisional"),
                        row.getString("basis"),
                        row.getString("explanation")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(ClockComputation::clockId));
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

    private CaseClock read(ResultSet row, int line) throws SQLException {
        var missReason = row.getString("miss_reason");
        return new CaseClock(
                row.getLong("id"),
                CaseNumber.of(row.getString("dispute_number")),
                row.getString("rule"),
                row.getString("subject"),
                deadlines.current().rule(row.getString("rule")).name(),
                row.getObject("started_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                row.getObject("raw_due_on", LocalDate.class),
                row.getBoolean("provisional"),
                Status.valueOf(row.getString("status")),
                row.getObject("settled_on", LocalDate.class),
                row.getString("overseer"),
                row.getInt("extended_days"),
                row.getObject("stopped_on", LocalDate.class),
                missReason == null
                        ? null
                        : new Miss(
                                missReason,
                                row.getString("miss_explained_by"),
                                row.getObject("miss_explained_at", OffsetDateTime.class)),
                row.getString("basis"),
                row.getString("why"),
                row.getString("explanation"));
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
