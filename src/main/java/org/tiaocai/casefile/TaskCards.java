package org.tiaocai.casefile;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.Dispute;
import org.tiaocai.dispute.Disputes;
import org.tiaocai.dispute.Finding;
import org.tiaocai.dispute.Findings;
import org.tiaocai.dispute.PartyTitles;
import org.tiaocai.limits.NamedLimits;
import org.tiaocai.limits.RunningLimit;
import org.tiaocai.limits.RunningLimits;
import org.tiaocai.limits.alerts.AlertKind;
import org.tiaocai.limits.alerts.Alerts;
import org.tiaocai.people.Actor;
import org.tiaocai.people.TaskSubject;
import org.tiaocai.rights.Level;
import org.tiaocai.rights.Rights;
import org.tiaocai.shared.RegistrationNumber;

/** 任务卡片: what the task list shows of a case beside its task; the engine itself holds no names. */
@Component
public record TaskCards(
        TaskService tasks,
        RuntimeService runtime,
        NamedLimits named,
        Disputes disputes,
        PartyTitles titles,
        RunningLimits runningLimits,
        Alerts alerts,
        Findings findings,
        List<TaskSubject> subjects,
        HouseTasks matters,
        Rights rights,
        Actor actor,
        Clock clock) {

    /**
     * @param number of the case; null for a matter of the house
     * @param title the parties, or what the matter is called
     * @param kind the 案由, or what kind of matter it is
     * @param page where the whole can be read; null for who may not open it
     * @param first why it stands before what is due earlier; null for what stands by its day
     */
    public record Card(
            String taskId,
            @Nullable String number,
            String title,
            String kind,
            @Nullable String page,
            @Nullable String subject,
            @Nullable LocalDate due,
            boolean overdue,
            @Nullable String limit,
            @Nullable String basis,
            boolean provisional,
            @Nullable String warning,
            @Nullable String first) {}

    /** Only tasks that the person may see (the engine's own rights and the matrix); few questions, however many cards. */
    public List<Card> of(List<String> ids) {
        var visible =
                tasks.createTaskQuery().taskIdIn(ids.toArray(String[]::new)).list();
        var numbersOfAll = numbers(visible);
        var readable = rights.readable(Set.copyOf(numbersOfAll.values()), Level.GLIMPSE);
        var shown = visible.stream()
                .filter(task -> isKnown(task, numbersOfAll.get(task.getProcessInstanceId()), readable))
                .toList();
        var numbers = numbers(shown);
        var cases = Set.copyOf(numbers.values());
        var found = disputes.find(cases).stream().collect(Collectors.toMap(Dispute::number, Function.identity()));
        var named = titles.asReadBy(rights.reach(Level.WHOLE), cases);
        var workedOn = casesWorkedOn(shown, numbers);
        var whole = titles.whole(workedOn);
        var collective = findings.among(cases, Finding.COLLECTIVE);
        var limits = runningLimits.open(cases);
        var warnings = alerts.gravestOf(limits.stream().map(RunningLimit::id).toList());
        var ofCases = shown.stream()
                .flatMap(task -> Optional.ofNullable(found.get(numbers.get(task.getProcessInstanceId()))).stream()
                        .map(dispute -> {
                            var limit = limit(limits, dispute.number(), named(task));
                            var warning = limit.map(RunningLimit::id)
                                    .map(warnings::get)
                                    .map(AlertKind::label);
                            var title = whole.getOrDefault(dispute.number(), named.getOrDefault(dispute.number(), ""));
                            var page = readable.contains(dispute.number()) ? "/cases/" + dispute.number() : null;
                            var first = first(task, collective.contains(dispute.number()));
                            return card(
                                    task,
                                    dispute,
                                    title,
                                    workedOn.contains(dispute.number()),
                                    page,
                                    limit,
                                    warning,
                                    first);
                        }));
        var ofTheHouse = shown.stream()
                .filter(task -> !numbers.containsKey(task.getProcessInstanceId()))
                .flatMap(task -> matters.of(task).map(matter -> card(task, matter)).stream());
        return Stream.concat(ofCases, ofTheHouse).toList();
    }

    /** An administrator sees every task; of what it is about, only who reads the case or works on the task. */
    private boolean isKnown(Task task, @Nullable RegistrationNumber number, Set<RegistrationNumber> readable) {
        return number != null && readable.contains(number) || rights.mayWorkOn(task.getId());
    }

    /** Those of tasks that the person has or may take: their forms name the parties whole, so their cards do. */
    private Set<RegistrationNumber> casesWorkedOn(List<Task> shown, Map<String, RegistrationNumber> numbers) {
        var me = actor.id();
        var free = shown.stream()
                .filter(task -> task.getAssignee() == null)
                .map(Task::getId)
                .toArray(String[]::new);
        var offered = free.length == 0
                ? Set.<String>of()
                : tasks.createTaskQuery().taskIdIn(free).taskCandidateUser(me).list().stream()
                        .map(Task::getId)
                        .collect(Collectors.toSet());
        return shown.stream()
                .filter(task -> me.equals(task.getAssignee()) || offered.contains(task.getId()))
                .map(task -> numbers.get(task.getProcessInstanceId()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private static Optional<RunningLimit> limit(
            List<RunningLimit> limits, RegistrationNumber number, List<String> rules) {
        return limits.stream()
                .filter(one -> one.number().equals(number) && rules.contains(one.rule()))
                .reduce((earlier, later) -> later);
    }

    /** The case of a task that the person may see. */
    Optional<RegistrationNumber> caseOf(String taskId) {
        return Optional.ofNullable(tasks.createTaskQuery().taskId(taskId).singleResult())
                .map(task -> numbers(List.of(task)).get(task.getProcessInstanceId()));
    }

    private Card card(
            Task task,
            Dispute dispute,
            String title,
            boolean whole,
            @Nullable String page,
            Optional<RunningLimit> limit,
            Optional<String> warning,
            @Nullable String first) {
        return new Card(
                task.getId(),
                dispute.number().value(),
                title,
                dispute.cause().label(),
                page,
                subjects.stream()
                        .flatMap(one -> one.subject(task, dispute.number(), whole).stream())
                        .findFirst()
                        .orElse(null),
                day(task.getDueDate()),
                isOverdue(task),
                limit.map(RunningLimit::rule).orElse(null),
                limit.map(RunningLimit::basis).orElseGet(() -> ownBasis(task)),
                limit.map(RunningLimit::provisional).orElse(false),
                warning.orElse(null),
                first);
    }

    private Card card(Task task, HouseTasks.Matter matter) {
        return new Card(
                task.getId(),
                null,
                matter.title(),
                matter.kind(),
                matter.page(),
                null,
                day(task.getDueDate()),
                isOverdue(task),
                null,
                ownBasis(task),
                false,
                null,
                first(task, false));
    }

    /** 优先办理 (办案规则 art. 5): the lists are ordered by it first. */
    private static @Nullable String first(Task task, boolean collective) {
        return task.getPriority() <= Task.PRIORITY_NORMAL ? null : collective ? "集体争议优先" : "优先办理";
    }

    private boolean isOverdue(Task task) {
        return task.getDueDate() != null && task.getDueDate().toInstant().isBefore(Instant.now(clock));
    }

    /** The case of each process instance of the tasks. */
    private Map<String, RegistrationNumber> numbers(List<Task> shown) {
        var instances = shown.stream().map(Task::getProcessInstanceId).collect(Collectors.toSet());
        if (instances.isEmpty()) {
            return Map.of();
        }
        return actor
                .asApplication(() -> runtime.createProcessInstanceQuery()
                        .processInstanceIds(instances)
                        .list())
                .stream()
                .filter(instance -> instance.getBusinessKey() != null)
                .collect(Collectors.toMap(
                        ProcessInstance::getId, instance -> RegistrationNumber.of(instance.getBusinessKey())));
    }

    private String ownBasis(Task task) {
        return named.property(task.getProcessDefinitionId(), task.getTaskDefinitionKey(), "basis")
                .orElse("内部时限");
    }

    private List<String> named(Task task) {
        return named.of(task.getProcessDefinitionId(), task.getTaskDefinitionKey(), task.getProcessInstanceId());
    }

    private @Nullable LocalDate day(@Nullable Date date) {
        return date == null ? null : date.toInstant().atZone(clock.getZone()).toLocalDate();
    }
}
