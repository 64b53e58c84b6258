package org.tiaocai.search;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
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

    /** Serving papers goes on beside the case: without a day it is not what a caller asks for. */
    private static final String SERVING = "document-service:";

    /** One that somebody has before one that waits to be taken; then the older, as they come from the engine. */
    private static final Comparator<Task> HELD_FIRST = Comparator.comparing(task -> task.getAssignee() == null);

    /** The cases of which the person has a task. */
    Set<RegistrationNumber> of(String person) {
        var held = actor.asApplication(
                () -> tasks.createTaskQuery().taskAssignee(person).list());
        return Set.copyOf(cases(held).values());
    }

    /**
     * A step of a case that waits for somebody.
     *
     * @param due null where it has no day
     * @param what what is to be done
     * @param holder who has it in hand
     * @param offeredTo the groups that may take it, while nobody has it
     */
    record Waiting(
            @Nullable LocalDate due, String what, @Nullable String holder, List<String> offeredTo) {}

    /** The earliest day of a step of the case that waits for somebody. */
    Optional<LocalDate> firstDay(RegistrationNumber number) {
        return Optional.ofNullable(waiting(List.of(number)).get(number)).map(Waiting::due);
    }

    /** Of the cases of which something waits, the step that is due first; where no step has a day, the oldest. */
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
        var first = open.stream()
                .filter(task -> task.getDueDate() != null)
                .min(firstDue())
                .or(() -> open.stream().filter(WorkInHand::isOfTheCase).min(HELD_FIRST))
                .orElseGet(() -> open.get(0));
        return new Waiting(
                first.getDueDate() == null ? null : day(first.getDueDate()),
                first.getName(),
                first.getAssignee(),
                first.getAssignee() == null ? offeredTo(first) : List.of());
    }

    /** On the same day by who has it, so that the same list is shown each time. */
    private Comparator<Task> firstDue() {
        return Comparator.comparing((Task task) -> day(task.getDueDate()))
                .thenComparing(Task::getAssignee, Comparator.nullsLast(Comparator.naturalOrder()));
    }

    private static boolean isOfTheCase(Task task) {
        return !task.getProcessDefinitionId().startsWith(SERVING);
    }

    private List<String> offeredTo(Task task) {
        return actor.asApplication(() -> tasks.getIdentityLinksForTask(task.getId())).stream()
                .map(IdentityLink::getGroupId)
                .filter(group -> group != null)
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
