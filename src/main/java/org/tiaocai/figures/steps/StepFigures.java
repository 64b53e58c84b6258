package org.tiaocai.figures.steps;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.JournalStep;
import org.tiaocai.figures.views.Histogram;
import org.tiaocai.shared.Period;

/** Reads what the steps of one model come to, by element; of one version of it or of all. */
@Component
record StepFigures(JdbcClient jdbc, Clock clock) {

    private static final String OF_THE_VERSION = " and (cast(:version as integer) is null or %s = :version) ";

    Map<String, Left> left(String processId, @Nullable Integer version, Period period) {
        return left(processId, version, period, UnaryOperator.identity());
    }

    /** @param by under which id the steps of an element count */
    Map<String, Left> left(String processId, @Nullable Integer version, Period period, UnaryOperator<String> by) {
        var days = new HashMap<String, TreeMap<Integer, Long>>();
        var sums = new HashMap<String, long[]>();
        jdbc.sql("""
                        select element_id, bucket, sum(n) n, sum(minutes) minutes, sum(late) late, sum(cancelled) cancelled
                        from step_day where process_id = :process and on_day between :from and :to""" + OF_THE_VERSION.formatted("process_version") + "group by element_id, bucket")
                .param("process", processId)
                .param("from", period.first())
                .param("to", period.last())
                .param("version", version)
                .query(row -> {
                    var element = by.apply(row.getString("element_id"));
                    var sum = sums.computeIfAbsent(element, none -> new long[4]);
                    sum[0] += row.getLong("n");
                    sum[1] += row.getLong("minutes");
                    sum[2] += row.getLong("late");
                    sum[3] += row.getLong("cancelled");
                    if (row.getLong("n") != 0) {
                        days.computeIfAbsent(element, none -> new TreeMap<>())
                                .merge(row.getInt("bucket"), row.getLong("n"), Long::sum);
                    }
                });
        var left = new HashMap<String, Left>();
        sums.forEach((element, sum) -> left.put(
                element,
                new Left(sum[0], sum[1], sum[2], sum[3], new Histogram(days.getOrDefault(element, new TreeMap<>())))));
        return left;
    }

    Map<String, Waiting> waiting(String processId, @Nullable Integer version) {
        return waiting(processId, version, UnaryOperator.identity());
    }

    Map<String, Waiting> waiting(String processId, @Nullable Integer version, UnaryOperator<String> by) {
        var today = LocalDate.now(clock);
        var since = new HashMap<String, TreeMap<LocalDate, Long>>();
        jdbc.sql("select element_id, entered_on, sum(n) n from waiting_day where process_id = :process"
                        + OF_THE_VERSION.formatted("process_version")
                        + "group by element_id, entered_on having sum(n) <> 0")
                .param("process", processId)
                .param("version", version)
                .query(row -> {
                    since.computeIfAbsent(by.apply(row.getString("element_id")), none -> new TreeMap<>())
                            .merge(row.getObject("entered_on", LocalDate.class), row.getLong("n"), Long::sum);
                });
        var late = late(processId, version, today, since.keySet());
        var waiting = new HashMap<String, Waiting>();
        since.forEach((element, days) -> waiting.put(
                element,
                new Waiting(
                        days.values().stream().mapToLong(Long::longValue).sum(),
                        ages(days, today),
                        days.firstKey(),
                        late.getOrDefault(element, 0L))));
        return waiting;
    }

    /** From the engine's open tasks themselves, where a due day moves with its limit. */
    private Map<String, Long> late(String processId, @Nullable Integer version, LocalDate today, Set<String> counted) {
        var late = new HashMap<String, Long>();
        jdbc.sql("""
                        select t.task_def_key_ element, t.name_ name, count(*) n from act_ru_task t
                        join act_re_procdef p on p.id_ = t.proc_def_id_
                        where p.key_ = :process and t.due_date_ < :today""" + OF_THE_VERSION.formatted("p.version_") + "group by t.task_def_key_, t.name_")
                .param("process", processId)
                .param("version", version)
                .param("today", today.atStartOfDay())
                .query(row -> {
                    var named = JournalStep.named(row.getString("element"), row.getString("name"));
                    late.merge(counted.contains(named) ? named : row.getString("element"), row.getLong("n"), Long::sum);
                });
        return late;
    }

    private static Histogram ages(Map<LocalDate, Long> since, LocalDate today) {
        var ages = new TreeMap<Integer, Long>();
        since.forEach((day, n) -> ages.put((int) ChronoUnit.DAYS.between(day, today), n));
        return new Histogram(ages);
    }

    /** The models that were ever gone through: the order makes the database look into the index and stop at the first. */
    Set<String> known() {
        return new HashSet<>(jdbc.sql("""
                        select distinct p.key_ from act_re_procdef p
                        where (select s.process_id from step_day s where s.process_id = p.key_
                            order by s.process_id, s.on_day fetch first 1 rows only) is not null
                        or (select o.process_id from open_step o where o.process_id = p.key_
                            order by o.process_id, o.element_id fetch first 1 rows only) is not null""").query(String.class).list());
    }
}
