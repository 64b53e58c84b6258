package org.tiaocai.search;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.people.Actor;
import org.tiaocai.people.Groups;
import org.tiaocai.shared.RegistrationNumber;

/** Who has a task of a case in hand; asked of the engine for the cases of one page, or for one person's, never for all. */
@Component
record WorkInHand(TaskService tasks, RuntimeService runtime, IdentityService identities, Actor actor, Clock clock) {

    /** Serving papers goes on beside the case and is not what a caller asks for. */
    private static final String SERVING = "document-service:";

    /** The cases of which the person has a task. */
    Set<RegistrationNumber> of(String person) {
        var held = actor.asApplication(
                () -> tasks.createTaskQuery().taskAssignee(person).list());
        return Set.copyOf(cases(held).values());
    }

    /**
     * What of a case waits for somebody.
     *
     * @param holder who has had a task of it in hand for the longest
     * @param offeredTo the groups that may take its oldest task, while nobody has one
     * @param due the earliest day of a task
     */
    record Waiting(
            @Nullable String holder,
            List<String> offeredTo,
            @Nullable Due due) {}

    /** @param what what is to be done by the day */
    record Due(LocalDate on, String what) {}

    /** The earliest day of a step of the case that waits for somebody. */
    Optional<LocalDate> firstDay(RegistrationNumber number) {
        var waits = waiting(List.of(number)).get(number);
        return waits == null || waits.due() == null
                ? Optional.empty()
                : Optional.of(waits.due().on());
    }

    /** Of the cases of which something waits. */
    Map<RegistrationNumber, Waiting> waiting(Collection<RegistrationNumber> numbers) {
        if (numbers.isEmpty()) {
            return Map.of();
        }
        var open = actor.asApplication(() -> tasks.createTaskQuery()
                .processInstanceBusinessKeyIn(
                        numbers.stream().map(RegistrationNumber::value).toArray(String[]::new))
                .orderByTaskCreateTime()
                .asc()
                .list());
        var cases = cases(open);
        return open.stream()
                .filter(task -> cases.containsKey(task.getProcessInstanceId()))
                .collect(Collectors.groupingBy(
                        task -> cases.get(task.getProcessInstanceId()),
                        Collectors.collectingAndThen(Collectors.toList(), this::waiting)));
    }

    /** @param open the tasks of one case, the oldest first */
    private Waiting waiting(List<Task> open) {
        var own = open.stream()
                .filter(task -> !task.getProcessDefinitionId().startsWith(SERVING))
                .toList();
        var holder = own.stream()
                .map(Task::getAssignee)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return new Waiting(
                holder,
                holder != null || own.isEmpty() ? List.of() : offeredTo(own.get(0)),
                open.stream()
                        .filter(task -> task.getDueDate() != null)
                        .map(task -> new Due(day(task.getDueDate()), task.getName()))
                        .min(Comparator.comparing(Due::on))
                        .orElse(null));
    }

    private List<String> offeredTo(Task task) {
        return actor.asApplication(() -> tasks.getIdentityLinksForTask(task.getId())).stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .map(this::named)
                .sorted()
                .distinct()
                .toList();
    }

    private String named(String group) {
        return Optional.ofNullable(Groups.NAMES.get(group))
                .or(() -> Optional.ofNullable(actor.asApplication(() ->
                                identities.createGroupQuery().groupId(group).singleResult()))
                        .map(Group::getName))
                .orElse("其他岗位");
    }

    private LocalDate day(Date date) {
        return date.toInstant().atZone(clock.getZone()).toLocalDate();
    }

    private Map<String, RegistrationNumber> cases(List<Task> held) {
        var instances = held.stream().map(Task::getProcessInstanceId).collect(Collectors.toSet());
        if (instances.isEmpty()) {
            return Map.of();
        }
        return actor
                .asApplication(() -> runtime.createProcessInstanceQuery()
                        .processInstanceIds(instances)
                        .list())
                .stream()
                .filter(one -> RegistrationNumber.isOne(one.getBusinessKey()))
                .collect(Collectors.toMap(ProcessInstance::getId, one -> RegistrationNumber.of(one.getBusinessKey())));
    }
}
