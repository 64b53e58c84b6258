package org.tiaocai.figures.projection;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.JournalStep;
import org.tiaocai.dispute.JournalStep.Kind;
import org.tiaocai.dispute.StepsRecorded;

/** 环节数据: keeps what waits and adds up what was left, once, in the transaction that writes the steps down. */
@Component
record StepProjection(JdbcClient jdbc, JdbcTemplate batches, Clock clock) {

    @EventListener
    void recorded(StepsRecorded event) {
        var entered = new LinkedHashMap<String, JournalStep>();
        var left = new ArrayList<JournalStep>();
        var since = new HashMap<String, OffsetDateTime>();
        for (var step : event.steps()) {
            if (step.kind() == Kind.STEP_ENTERED) {
                entered.put(step.activityInstance(), step);
            } else {
                left.add(step);
                var entry = entered.remove(step.activityInstance());
                if (entry != null) {
                    since.put(step.activityInstance(), entry.at());
                }
            }
        }
        closed(left.stream()
                        .map(JournalStep::activityInstance)
                        .filter(instance -> !since.containsKey(instance))
                        .toList())
                .forEach(step -> since.put(step.activityInstance(), step.enteredAt()));
        open(entered.values().stream()
                .map(step -> OpenStep.of(step, clock.getZone()))
                .toList());
        add(left.stream()
                .map(step -> StepDay.of(step, since.getOrDefault(step.activityInstance(), step.at()), clock.getZone()))
                .toList());
        late(left.stream()
                .filter(step -> step.kind() == Kind.STEP_LEFT && JournalStep.late(day(step), step.dueOn()))
                .toList());
    }

    /** Takes the steps off the list of those that wait. @return what stood there of each */
    private List<OpenStep> closed(List<String> instances) {
        if (instances.isEmpty()) {
            return List.of();
        }
        var gone = jdbc.sql(
                        "select *, registration_number as number from open_step where activity_instance in (:instances)")
                .param("instances", instances)
                .query(OpenStep.class)
                .list();
        jdbc.sql("delete from open_step where activity_instance in (:instances)")
                .param("instances", instances)
                .update();
        waiting(gone, -1);
        return gone;
    }

    private void open(List<OpenStep> steps) {
        batches.batchUpdate("""
                insert into open_step (activity_instance, process_id, process_version, element_id, registration_number,
                    entered_at, entered_on) values (?, ?, ?, ?, ?, ?, ?)""", steps.stream().map(OpenStep::columns).toList());
        waiting(steps, 1);
    }

    private void waiting(List<OpenStep> steps, int more) {
        batches.batchUpdate(
                "insert into waiting_day (process_id, process_version, element_id, entered_on, n) values (?, ?, ?, ?, ?)",
                steps.stream().map(step -> step.waiting(more)).toList());
    }

    private void add(List<StepDay> days) {
        batches.batchUpdate(
                """
                insert into step_day (process_id, process_version, element_id, on_day, bucket, n, minutes, late, cancelled)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""", StepDay.sums(days).stream().map(StepDay::columns).toList());
    }

    private void late(List<JournalStep> steps) {
        batches.batchUpdate(
                """
                insert into late_step (activity_instance, process_id, process_version, element_id, on_day, registration_number)
                values (?, ?, ?, ?, ?, ?)""",
                steps.stream()
                        .map(step -> new Object[] {
                            step.activityInstance(),
                            step.processId(),
                            step.processVersion(),
                            step.elementId(),
                            day(step),
                            step.number()
                        })
                        .toList());
    }

    private LocalDate day(JournalStep step) {
        return step.at().atZoneSameInstant(clock.getZone()).toLocalDate();
    }
}
