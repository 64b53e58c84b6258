package org.tiaocai.people;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/** The case of a task, for what its form asks; only to whom the task is open. */
@Component
public class TaskCases {

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final Actor actor;

    TaskCases(TaskService tasks, RuntimeService runtime, Actor actor) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.actor = actor;
    }

    /** @throws Refused when there is no such task, or the person may not see it */
    public RegistrationNumber caseOf(String taskId) {
        var task = tasks.createTaskQuery().taskId(taskId).singleResult();
        if (task == null) {
            throw new Refused("没有这项任务，或者您无权查看");
        }
        return actor.asApplication(() -> RegistrationNumber.of(runtime.createProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult()
                .getBusinessKey()));
    }
}
