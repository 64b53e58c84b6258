package org.tiaocai.rights;

import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.CaseNumber;

/** A task as the person before it may have it: their own, or open to be claimed by them. */
@Component
class TasksAtHand {

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final Actor actor;

    TasksAtHand(TaskService tasks, RuntimeService runtime, Actor actor) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.actor = actor;
    }

    /**
     * @param number of its case; null for a matter of the house
     * @param heldByColleague whether somebody else has claimed it
     */
    record TaskAtHand(String kind, @Nullable CaseNumber number, boolean heldByColleague) {}

    /** Only a task that the model gives to the person; that an administrator sees all of them counts for nothing. */
    Optional<TaskAtHand> find(String taskId) {
        return Optional.ofNullable(actor.asApplication(
                        () -> tasks.createTaskQuery().taskId(taskId).singleResult()))
                .filter(this::isFor)
                .map(task -> new TaskAtHand(task.getTaskDefinitionKey(), caseOf(task), heldByColleague(task)));
    }

    private boolean isFor(Task task) {
        return actor.id().equals(task.getAssignee())
                || actor.asApplication(() -> tasks.getIdentityLinksForTask(task.getId())).stream()
                        .anyMatch(this::namesMe);
    }

    private boolean namesMe(IdentityLink link) {
        return IdentityLinkType.CANDIDATE.equals(link.getType())
                && (actor.id().equals(link.getUserId())
                        || link.getGroupId() != null && actor.groups().contains(link.getGroupId()));
    }

    private boolean heldByColleague(Task task) {
        return task.getAssignee() != null && !task.getAssignee().equals(actor.id());
    }

    private @Nullable CaseNumber caseOf(Task task) {
        var instance = actor.asApplication(() -> runtime.createProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult());
        var key = Objects.requireNonNull(instance).getBusinessKey();
        return CaseNumber.isOne(key) ? CaseNumber.of(key) : null;
    }
}
