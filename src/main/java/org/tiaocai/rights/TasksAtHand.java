package org.tiaocai.rights;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.people.Actor;
import org.tiaocai.people.Duties;
import org.tiaocai.shared.RegistrationNumber;

/** A task as the person before it may have it: their own, or open to be claimed by them. */
@Component
record TasksAtHand(TaskService tasks, RuntimeService runtime, Duties duties, Actor actor) {

    /**
     * @param number of its case; null for a matter of the house
     * @param heldByColleague whether somebody else has claimed it
     */
    record TaskAtHand(String kind, @Nullable RegistrationNumber number, boolean heldByColleague) {}

    /** Only a task that the model gives to the person; that an administrator sees all of them counts for nothing. */
    Optional<TaskAtHand> find(String taskId) {
        return Optional.ofNullable(actor.asApplication(
                        () -> tasks.createTaskQuery().taskId(taskId).singleResult()))
                .flatMap(task -> {
                    var number = caseOf(task);
                    return isFor(task, number)
                            ? Optional.of(new TaskAtHand(task.getTaskDefinitionKey(), number, heldByColleague(task)))
                            : Optional.empty();
                });
    }

    private boolean isFor(Task task, @Nullable RegistrationNumber number) {
        var candidates = actor.asApplication(() -> tasks.getIdentityLinksForTask(task.getId())).stream()
                .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()))
                .toList();
        if (actor.id().equals(task.getAssignee())) {
            return !candidates.isEmpty() || number == null || !duties.hasLeftTribunal(number, actor.id());
        }
        if (candidates.stream().anyMatch(link -> actor.id().equals(link.getUserId()))) {
            return true;
        }
        var offeredTo = candidates.stream()
                .map(IdentityLink::getGroupId)
                .filter(actor.groups()::contains)
                .collect(Collectors.toSet());
        return !offeredTo.isEmpty() && (number == null || duties.isOpenTo(number, actor.id(), offeredTo));
    }

    private boolean heldByColleague(Task task) {
        return task.getAssignee() != null && !task.getAssignee().equals(actor.id());
    }

    private @Nullable RegistrationNumber caseOf(Task task) {
        var instance = actor.asApplication(() -> runtime.createProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult());
        var key = Objects.requireNonNull(instance).getBusinessKey();
        return RegistrationNumber.isOne(key) ? RegistrationNumber.of(key) : null;
    }
}
