package org.tiaocai.limits;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.management.JobDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
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
public class WaitingWork {

    private final RuntimeService instances;
    private final ManagementService jobs;
    private final TaskService tasks;
    private final RepositoryService models;
    private final Actor actor;

    WaitingWork(
            RuntimeService instances,
            ManagementService jobs,
            TaskService tasks,
            RepositoryService models,
            Actor actor) {
        this.instances = instances;
        this.jobs = jobs;
        this.tasks = tasks;
        this.models = models;
        this.actor = actor;
    }

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
                .filter(task -> names(task.getProcessDefinitionId(), task.getTaskDefinitionKey(), rule))
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
            if (names(timer.getProcessDefinitionId(), activity(timer), moved.rule())) {
                jobs.setJobDuedate(timer.getId(), ModelLimits.over(moved.dueOn()));
            }
        }
    }

    private void moveTasks(ProcessInstance instance, LimitMoved moved) {
        for (var task :
                tasks.createTaskQuery().processInstanceId(instance.getId()).list()) {
            if (names(task.getProcessDefinitionId(), task.getTaskDefinitionKey(), moved.rule())) {
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

    private boolean names(String model, String activity, String rule) {
        BaseElement element =
                actor.asApplication(() -> models.getBpmnModelInstance(model)).getModelElementById(activity);
        return element != null
                && element.getExtensionElements() != null
                && element
                        .getExtensionElements()
                        .getElementsQuery()
                        .filterByType(CamundaProperties.class)
                        .list()
                        .stream()
                        .flatMap(properties -> properties.getCamundaProperties().stream())
                        .anyMatch(property -> isLimit(property, rule));
    }

    private static boolean isLimit(CamundaProperty property, String rule) {
        return "limit".equals(property.getCamundaName())
                && List.of(property.getCamundaValue().split(",")).contains(rule);
    }
}
