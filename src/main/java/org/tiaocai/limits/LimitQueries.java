package org.tiaocai.limits;

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
import org.tiaocai.limits.RunningLimit.Miss;
import org.tiaocai.limits.RunningLimit.Status;
import org.tiaocai.limits.reckoning.Exclusion;
import org.tiaocai.shared.RegistrationNumber;

/** Reads the rows of the limits, each with its last computation. */
@Component
record LimitQueries(JdbcClient jdbc, ReckonerInForce reckoner) {

    private static final String WITH_COMPUTATION = """
            select c.*, k.basis, k.why, k.explanation from running_limit c
            join limit_computation k on k.id = (select max(id) from limit_computation where limit_id = c.id)
            """;

    /** The row, kept from others until the transaction ends. */
    RunningLimit locked(long id) {
        jdbc.sql("select id from running_limit where id = ? for update")
                .param(id)
                .query(Long.class)
                .single();
        return jdbc.sql(WITH_COMPUTATION + "where c.id = ?")
                .param(id)
                .query(this::read)
                .single();
    }

    Optional<RunningLimit> find(long id) {
        return jdbc.sql(WITH_COMPUTATION + "where c.id = ?")
                .param(id)
                .query(this::read)
                .optional();
    }

    List<RunningLimit> of(RegistrationNumber number) {
        return jdbc.sql(WITH_COMPUTATION + "where c.registration_number = ? order by c.id")
                .param(number.value())
                .query(this::read)
                .list();
    }

    /** The limits of many cases that have not ended, the case's own ones only. */
    List<RunningLimit> open(Collection<RegistrationNumber> numbers) {
        return numbers.isEmpty()
                ? List.of()
                : jdbc.sql(WITH_COMPUTATION + """
                                where c.registration_number in (:numbers) and c.subject = '' and c.settled_on is null
                                and c.status in ('RUNNING', 'STOPPED', 'MISSED') order by c.id""")
                        .param(
                                "numbers",
                                numbers.stream().map(RegistrationNumber::value).toList())
                        .query(this::read)
                        .list();
    }

    /** The limit of the rule that has not ended: running, standing still, or over without the act. */
    Optional<RunningLimit> open(RegistrationNumber number, String rule, String subject) {
        return jdbc.sql(WITH_COMPUTATION + """
                        where c.registration_number = ? and c.rule = ? and c.subject = ? and c.settled_on is null
                        and c.status in ('RUNNING', 'STOPPED', 'MISSED') order by c.id desc""").params(number.value(), rule, subject).query(this::read).list().stream()
                .findFirst();
    }

    /** Every computation of every limit of a case, by limit, the first one first. */
    Map<Long, List<LimitComputation>> computations(RegistrationNumber number) {
        return jdbc.sql("""
                        select k.*, k.computed_at as at from limit_computation k join running_limit c on c.id = k.limit_id
                        where c.registration_number = ? order by k.id""").param(number.value()).query(LimitComputation.class).list().stream()
                .collect(Collectors.groupingBy(LimitComputation::limitId));
    }

    List<Exclusion> exclusions(long id) {
        return jdbc.sql("select from_on, until_on, reason from limit_exclusion where limit_id = ? order by id")
                .param(id)
                .query(LimitQueries::exclusion)
                .list();
    }

    /** Every stretch ever excluded from a limit of the rule that reaches beyond the day, each once. */
    List<Exclusion> exclusionsBeyond(RegistrationNumber number, String rule, String subject, LocalDate day) {
        return jdbc.sql("""
                        select distinct e.from_on, e.until_on, e.reason from limit_exclusion e
                        join running_limit c on c.id = e.limit_id
                        where c.registration_number = ? and c.rule = ? and c.subject = ? and e.until_on > ?
                        order by e.from_on, e.until_on""")
                .params(number.value(), rule, subject, day)
                .query(LimitQueries::exclusion)
                .list();
    }

    /** 指定的长短; 0 where the rule's own holds. */
    int designatedLength(long id) {
        return jdbc.sql("select designated_length from running_limit where id = ?")
                .param(id)
                .query(Integer.class)
                .single();
    }

    private static Exclusion exclusion(ResultSet row, int line) throws SQLException {
        return new Exclusion(
                row.getObject("from_on", LocalDate.class),
                row.getObject("until_on", LocalDate.class),
                row.getString("reason"));
    }

    /** Computed before the newest schedule was known; the law of the past is not touched (R19). */
    List<Long> beforeNewestSchedule() {
        return jdbc.sql("select id from running_limit where status in ('RUNNING', 'STOPPED') and known_until < ?")
                .param(reckoner.calendar().knownYears().last())
                .query(Long.class)
                .list();
    }

    /** Running limits that reach into a year whose schedule has been corrected. */
    List<Long> reaching(int year) {
        return jdbc.sql("""
                        select id from running_limit where status in ('RUNNING', 'STOPPED') and due_on >= ? and started_on <= ?""")
                .params(LocalDate.of(year - 1, 12, 1), LocalDate.of(year, 12, 31))
                .query(Long.class)
                .list();
    }

    private RunningLimit read(ResultSet row, int line) throws SQLException {
        var missReason = row.getString("miss_reason");
        return new RunningLimit(
                row.getLong("id"),
                RegistrationNumber.of(row.getString("registration_number")),
                row.getString("rule"),
                row.getString("subject"),
                reckoner.current().rule(row.getString("rule")).name(),
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
