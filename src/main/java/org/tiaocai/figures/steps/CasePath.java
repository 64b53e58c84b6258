package org.tiaocai.figures.steps;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.JournalStep;
import org.tiaocai.dispute.JournalStep.Kind;
import org.tiaocai.shared.RegistrationNumber;

/** 办案路径: every element that a case came to, out of its journal, in the order in which it came there. */
@Component
record CasePath(JdbcClient jdbc) {

    private record Line(
            Kind kind,
            String processId,
            int version,
            String elementId,
            String name,
            boolean gateway,
            String activityInstance,
            OffsetDateTime at,
            String actor,
            @Nullable LocalDate dueOn) {}

    List<Visit> of(RegistrationNumber number) {
        var due = dueDays(number);
        var visits = new LinkedHashMap<String, Visit>();
        var order = 0;
        for (var line : lines(number)) {
            if (line.kind() == Kind.STEP_ENTERED) {
                var at = line.gateway() ? 0 : ++order;
                visits.put(line.activityInstance(), entered(at, line, due));
            } else {
                visits.computeIfPresent(line.activityInstance(), (instance, visit) -> left(visit, line));
            }
        }
        return List.copyOf(visits.values());
    }

    /** Whether the case came through the model, so that its drawing may be seen by whoever may open the case. */
    boolean passed(RegistrationNumber number, String processId, int version) {
        return of(number).stream().anyMatch(visit -> visit.processId().equals(processId) && visit.version() == version);
    }

    private static Visit entered(int order, Line line, Map<String, LocalDate> due) {
        return new Visit(
                order,
                line.processId(),
                line.version(),
                line.elementId(),
                line.name(),
                line.at(),
                null,
                false,
                null,
                due.get(line.activityInstance()));
    }

    private static Visit left(Visit visit, Line line) {
        return new Visit(
                visit.order(),
                visit.processId(),
                visit.version(),
                visit.elementId(),
                visit.name(),
                visit.entered(),
                line.at(),
                line.kind() == Kind.STEP_CANCELLED,
                line.actor(),
                line.dueOn());
    }

    private List<Line> lines(RegistrationNumber number) {
        return jdbc.sql("""
                        select kind, process_id, process_version, element_id, element_name, element_type,
                            activity_instance, happened_at, actor, due_on
                        from counted_journal where registration_number = ? and kind in ('STEP_ENTERED', 'STEP_LEFT', 'STEP_CANCELLED')
                        order by id""")
                .param(number.value())
                .query((row, line) -> new Line(
                        Kind.valueOf(row.getString("kind")),
                        row.getString("process_id"),
                        row.getInt("process_version"),
                        JournalStep.elementOf(row.getString("element_id")),
                        Element.name(row.getString("element_name"), row.getString("element_type")),
                        row.getString("element_type").endsWith("Gateway"),
                        row.getString("activity_instance"),
                        row.getObject("happened_at", OffsetDateTime.class),
                        row.getString("actor"),
                        row.getObject("due_on", LocalDate.class)))
                .list();
    }

    /** Of the tasks that wait, from the engine: their days still move. */
    private Map<String, LocalDate> dueDays(RegistrationNumber number) {
        var days = new HashMap<String, LocalDate>();
        jdbc.sql("""
                        select e.act_inst_id_ instance, t.due_date_ due from act_ru_task t
                        join act_ru_execution e on e.id_ = t.execution_id_
                        join act_ru_execution p on p.id_ = t.proc_inst_id_
                        where p.business_key_ = ? and t.due_date_ is not null""").param(number.value()).query(row -> {
            days.put(
                    row.getString("instance"),
                    row.getObject("due", LocalDateTime.class).toLocalDate());
        });
        return days;
    }
}
