package org.tiaocai.clocks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tiaocai.clocks.CaseClock.Miss;
import org.tiaocai.clocks.CaseClock.Status;
import org.tiaocai.deadlines.Exclusion;
import org.tiaocai.shared.CaseNumber;

/** Reads the rows of the limits, each with its last computation. */
@Component
class ClockQueries {

    private static final String WITH_COMPUTATION = """
            select c.*, k.basis, k.why, k.explanation from clock c
            join clock_computation k on k.id = (select max(id) from clock_computation where clock_id = c.id)
            """;

    private final JdbcClient jdbc;
    private final DeadlinesInForce deadlines;

    ClockQueries(JdbcClient jdbc, DeadlinesInForce deadlines) {
        this.jdbc = jdbc;
        this.deadlines = deadlines;
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

    List<Exclusion> exclusions(long id) {
        return jdbc.sql("select from_on, until_on, reason from clock_exclusion where clock_id = ? order by id")
                .param(id)
                .query((row, line) -> new Exclusion(
                        row.getObject("from_on", LocalDate.class),
                        row.getObject("until_on", LocalDate.class),
                        row.getString("reason")))
                .list();
    }

    /** Computed before the newest schedule was known; the law of the past is not touched (R19). */
    List<Long> beforeNewestSchedule() {
        return jdbc.sql("select id from clock where status in ('RUNNING', 'STOPPED') and known_until < ?")
                .param(deadlines.calendar().knownYears().last())
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
}
