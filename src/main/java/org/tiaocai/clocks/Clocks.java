package org.tiaocai.clocks;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;
import org.tiaocai.clocks.CaseClock.Status;
import org.tiaocai.deadlines.Circumstances;
import org.tiaocai.deadlines.Deadline;
import org.tiaocai.deadlines.Step;
import org.tiaocai.shared.CaseNumber;
import org.tiaocai.shared.Refused;

/** 期限: starts, recomputes and settles the limits of a case; every computation stays on record. */
@Component
public class Clocks {

    private static final int LONGEST_EXPLANATION = 8_000;

    private final JdbcClient jdbc;
    private final DeadlinesInForce deadlines;
    private final Clock clock;

    Clocks(JdbcClient jdbc, DeadlinesInForce deadlines, Clock clock) {
        this.jdbc = jdbc;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** Starts a limit on the day of its event; a limit of the same rule that still runs falls away. */
    public LocalDate start(CaseNumber number, String rule, LocalDate startedOn) {
        var deadline = deadlines.current().compute(rule, startedOn);
        jdbc.sql(
                        "update clock set status = 'VOID', settled_on = ? where dispute_number = ? and rule = ? and status = 'RUNNING'")
                .params(today(), number.value(), rule)
                .update();
        var id = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into clock (dispute_number, rule, started_on, due_on, raw_due_on, provisional, status)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        number.value(),
                        rule,
                        startedOn,
                        due(deadline),
                        raw(deadline),
                        deadline.provisional(),
                        Status.RUNNING.name())
                .update(id, "id");
        keep(java.util.Objects.requireNonNull(id.getKeyAs(Long.class)), deadline, "起算");
        return due(deadline);
    }

    /** Computes a running limit anew under other circumstances. @throws Refused when no such limit runs */
    public LocalDate recompute(CaseNumber number, String rule, Circumstances circumstances, String reason) {
        var running =
                running(number, rule).orElseThrow(() -> new Refused("案件 " + number + " 没有正在计算的该项期限（" + rule + "）"));
        var deadline = deadlines.current().compute(rule, running.startedOn(), circumstances);
        jdbc.sql("update clock set due_on = ?, raw_due_on = ?, provisional = ? where id = ?")
                .params(due(deadline), raw(deadline), deadline.provisional(), running.id())
                .update();
        keep(running.id(), deadline, reason);
        return due(deadline);
    }

    /** The awaited act has happened today: in time or late. Nothing happens where the limit does not run. */
    public void settle(CaseNumber number, String rule) {
        settle(number, rule, today());
    }

    /** The same for an act of an earlier day. */
    public void settle(CaseNumber number, String rule, LocalDate actedOn) {
        running(number, rule).ifPresent(running -> {
            var status = actedOn.isAfter(running.dueOn()) ? Status.MISSED : Status.MET;
            jdbc.sql("update clock set status = ?, settled_on = ? where id = ?")
                    .params(status.name(), actedOn, running.id())
                    .update();
        });
    }

    public Optional<CaseClock> running(CaseNumber number, String rule) {
        return of(number).stream()
                .filter(one -> one.rule().equals(rule) && one.status() == Status.RUNNING)
                .findFirst();
    }

    /** The limits of a case in the order in which they started. */
    public List<CaseClock> of(CaseNumber number) {
        return jdbc.sql("""
                        select c.*, k.basis, k.explanation from clock c
                        join clock_computation k on k.id = (select max(id) from clock_computation where clock_id = c.id)
                        where c.dispute_number = ? order by c.id""")
                .param(number.value())
                .query((row, line) -> new CaseClock(
                        row.getLong("id"),
                        row.getString("rule"),
                        deadlines.current().rule(row.getString("rule")).name(),
                        row.getObject("started_on", LocalDate.class),
                        row.getObject("due_on", LocalDate.class),
                        row.getObject("raw_due_on", LocalDate.class),
                        row.getBoolean("provisional"),
                        Status.valueOf(row.getString("status")),
                        row.getObject("settled_on", LocalDate.class),
                        row.getString("basis"),
                        row.getString("explanation")))
                .list();
    }

    private void keep(long clockId, Deadline deadline, String reason) {
        var explanation = deadline.steps().stream().map(Step::text).collect(Collectors.joining("\n"));
        jdbc.sql("""
                        insert into clock_computation (clock_id, computed_at, reason, due_on, raw_due_on, provisional,
                            basis, explanation)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        clockId,
                        OffsetDateTime.now(clock),
                        reason,
                        due(deadline),
                        raw(deadline),
                        deadline.provisional(),
                        deadline.basis(),
                        explanation.substring(0, Math.min(explanation.length(), LONGEST_EXPLANATION)))
                .update();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static LocalDate due(Deadline deadline) {
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
}
