package org.tiaocai.workday;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.Stage;
import org.tiaocai.people.Actor;
import org.tiaocai.people.GoesAlong;
import org.tiaocai.rights.Rights;
import org.tiaocai.shared.RegistrationNumber;

/** 办完的一步: what followed from it, as the journal has it, and where the person goes on. Only who did the step is told. */
@Component
record StepDone(HistoryService history, TaskService tasks, JdbcClient jdbc, MyTasks mine, Rights rights, Actor actor) {

    private static final int MOST = 12;

    /** Milliseconds are all that the engine's history keeps of a time. */
    private static final String FOLLOWED = """
            select j.kind, j.title, j.element_id, j.element_name, j.element_type, j.internal from journal j
            where j.registration_number = :number and j.actor = :me and j.happened_at >= :since
                and j.id > (select min(e.id) from journal e where e.registration_number = :number and e.activity_instance = :step)
            order by j.id limit 60""";

    /** @param number null for a matter of the house */
    record Done(
            String task,
            @Nullable String number,
            List<String> lines,
            @Nullable Next next) {}

    /** @param sameCase whether it belongs to the case of the step */
    record Next(String id, String name, @Nullable String number, boolean sameCase) {}

    Optional<Done> of(String taskId) {
        return find(taskId).map(task -> {
            var number = number(task);
            return new Done(
                    GoesAlong.named(task.getName(), false),
                    number.map(RegistrationNumber::value).orElse(null),
                    number.map(one -> lines(one, task)).orElse(List.of()),
                    number.flatMap(this::nextOf).or(this::nextOfAll).orElse(null));
        });
    }

    /** A step that the person completed. */
    Optional<HistoricTaskInstance> find(String taskId) {
        return Optional.ofNullable(actor.asApplication(() -> history.createHistoricTaskInstanceQuery()
                        .taskId(taskId)
                        .finished()
                        .singleResult()))
                .filter(task -> "completed".equals(task.getDeleteReason()))
                .filter(this::isTheirs);
    }

    Optional<RegistrationNumber> number(HistoricTaskInstance task) {
        return Optional.ofNullable(actor.asApplication(() -> history.createHistoricProcessInstanceQuery()
                        .processInstanceId(task.getProcessInstanceId())
                        .singleResult()))
                .map(instance -> instance.getBusinessKey())
                .filter(RegistrationNumber::isOne)
                .map(RegistrationNumber::of);
    }

    /** Who may take a task may complete it without taking it, so the journal is asked and not the engine. */
    private boolean isTheirs(HistoricTaskInstance task) {
        return number(task)
                .map(number -> jdbc.sql("""
                        select actor from journal
                        where registration_number = ? and activity_instance = ? and kind = 'STEP_LEFT'""")
                        .params(number.value(), task.getActivityInstanceId())
                        .query(String.class)
                        .list()
                        .contains(actor.id()))
                .orElseGet(() -> actor.id().equals(task.getAssignee()));
    }

    private List<String> lines(RegistrationNumber number, HistoricTaskInstance task) {
        var internal = rights.in(number).may("paper.internal");
        return jdbc
                .sql(FOLLOWED)
                .param("number", number.value())
                .param("me", actor.id())
                .param("since", OffsetDateTime.ofInstant(task.getEndTime().toInstant(), ZoneOffset.UTC))
                .param("step", task.getActivityInstanceId())
                .query((row, line) -> row.getBoolean("internal") && !internal
                        ? Optional.<String>empty()
                        : words(
                                row.getString("kind"),
                                row.getString("title"),
                                row.getString("element_id"),
                                row.getString("element_name"),
                                row.getString("element_type")))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .distinct()
                .limit(MOST)
                .toList();
    }

    private static Optional<String> words(
            String kind,
            @Nullable String title,
            @Nullable String element,
            @Nullable String name,
            @Nullable String type) {
        return switch (kind) {
            case "ACT" -> Optional.ofNullable(title);
            case "STAGE" ->
                Optional.of(
                        "案件进入：" + Stage.valueOf(Objects.requireNonNull(element)).label());
            case "STEP_ENTERED" -> "userTask".equals(type) ? Optional.of("等待：" + name) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private Optional<Next> nextOf(RegistrationNumber number) {
        return first(ofCase(number).taskAssignee(actor.id()))
                .or(() -> first(ofCase(number).taskCandidateUser(actor.id()).taskUnassigned()))
                .map(task -> new Next(task.getId(), task.getName(), number.value(), true));
    }

    private TaskQuery ofCase(RegistrationNumber number) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(number.value())
                .taskNameNotLike(GoesAlong.NAMES);
    }

    private static Optional<Task> first(TaskQuery query) {
        return query.orderByDueDate().asc().orderByTaskId().asc().listPage(0, 1).stream()
                .findFirst();
    }

    private Optional<Next> nextOfAll() {
        return mine.mine().stream()
                .findFirst()
                .or(() -> mine.claimable().stream().findFirst())
                .map(line ->
                        new Next(line.card().taskId(), line.name(), line.card().number(), false));
    }
}
