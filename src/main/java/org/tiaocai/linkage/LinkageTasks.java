package org.tiaocai.linkage;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.ProcessVariable;
import org.tiaocai.shared.Refused;

/** What an open task is about, for the form that a person has before them. */
@Component
public class LinkageTasks {

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final Actor actor;

    LinkageTasks(TaskService tasks, RuntimeService runtime, Actor actor) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.actor = actor;
    }

    /** @throws Refused when there is no such task or the person may not see it */
    public Task get(String taskId) {
        var task = tasks.createTaskQuery().taskId(taskId).singleResult();
        if (task == null) {
            throw unknown();
        }
        return task;
    }

    /** The id that the task's process carries. @throws Refused also when it carries none of the kind */
    public long id(Task task, ProcessVariable<Long> variable) {
        var id = actor.asApplication(() -> runtime.getVariable(task.getExecutionId(), variable.name()));
        if (id == null) {
            throw unknown();
        }
        return Long.parseLong(id.toString());
    }

    private static Refused unknown() {
        return new Refused("没有这项任务，或者您无权查看");
    }
}
