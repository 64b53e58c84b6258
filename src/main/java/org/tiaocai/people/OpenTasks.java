package org.tiaocai.people;

import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import org.tiaocai.shared.ProcessVariable;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/** What an open task is about, for what its form asks; only to whom the task is open. */
@Component
public record OpenTasks(TaskService tasks, RuntimeService runtime, Actor actor) {

    /** @throws Refused when there is no such task, or the person may not see it */
    public Task get(String taskId) {
        var task = tasks.createTaskQuery().taskId(taskId).singleResult();
        if (task == null) {
            throw unknown();
        }
        return task;
    }

    /** @throws Refused when there is no such task, or the person may not see it */
    public RegistrationNumber caseOf(String taskId) {
        return caseOf(get(taskId));
    }

    public RegistrationNumber caseOf(Task task) {
        return RegistrationNumber.of(actor.asApplication(() -> runtime.createProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult()
                .getBusinessKey()));
    }

    /** The id that the task's process carries. @throws Refused when it carries none of the kind */
    public long id(Task task, ProcessVariable<Long> variable) {
        return find(task, variable).orElseThrow(OpenTasks::unknown);
    }

    public Optional<Long> find(Task task, ProcessVariable<Long> variable) {
        return Optional.ofNullable(
                        actor.asApplication(() -> runtime.getVariable(task.getExecutionId(), variable.name())))
                .map(id -> Long.valueOf(id.toString()));
    }

    private static Refused unknown() {
        return new Refused("没有这项任务，或者您无权查看");
    }
}
