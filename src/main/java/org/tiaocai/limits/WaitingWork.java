package org.tiaocai.limits;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.management.JobDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.RegistrationNumber;

/**
 * 在办事项: what waits in the running processes under a limit. When the limit moves, the timers and the due dates of
 * tasks that name it move along, in its own transaction.
 */
@Component
public record WaitingWork(
        RuntimeService instances, ManagementService jobs, TaskService tasks, NamedLimits limits, Actor actor) {

    @EventListener
    void on(LimitMoved moved) {
        actor.<@Nullable Void>asApplication(() -> {
            for (var instance : waiting(moved)) {
                moveTimers(instance, moved);
                moveTasks(instance, moved);
            }
            return null;
        });
    }

    /** Who works under the limit, or else on the case; empty while nobody has claimed anything. */
    public Optional<String> assigneeOf(RegistrationNumber number, String rule) {
        var open = actor.asApplication(() -> tasks.createTaskQuery()
                .processInstanceBusinessKey(number.value())
                .taskAssigned()
                .list());
        return open.stream()
                .filter(task -> limits.of(
                                task.getProcessDefinitionId(), task.getTaskDefinitionKey(), task.getProcessInstanceId())
                        .contains(rule))
                .findFirst()
                .or(() -> open.stream().findFirst())
                .map(Task::getAssignee);
    }

    private List<ProcessInstance> waiting(LimitMoved moved) {
        var ofTheCase = instances
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(moved.number().value());
        return moved.subject().isEmpty()
                ? ofTheCase.list()
                : ofTheCase
                        .variableValueEquals(ModelLimits.SUBJECT.name(), moved.subject())
                        .list();
    }

    private void moveTimers(ProcessInstance instance, LimitMoved moved) {
        for (var timer : jobs.createJobQuery()
                .processInstanceId(instance.getId())
                .timers()
                .list()) {
            if (limits.of(timer.getProcessDefinitionId(), activity(timer), instance.getId())
                    .contains(moved.rule())) {
                jobs.setJobDuedate(timer.getId(), ModelLimits.over(moved.dueOn()));
            }
        }
    }

    private void moveTasks(ProcessInstance instance, LimitMoved moved) {
        for (var task :
                tasks.createTaskQuery().processInstanceId(instance.getId()).list()) {
            if (limits.of(task.getProcessDefinitionId(), task.getTaskDefinitionKey(), instance.getId())
                    .contains(moved.rule())) {
                task.setDueDate(ModelLimits.endOf(moved.dueOn()));
                tasks.saveTask(task);
            }
        }
    }

    private String activity(Job timer) {
        JobDefinition definition = jobs.createJobDefinitionQuery()
                .jobDefinitionId(timer.getJobDefinitionId())
                .singleResult();
        return definition.getActivityId();
    }
}
