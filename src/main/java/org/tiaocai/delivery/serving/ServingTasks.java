package org.tiaocai.delivery.serving;

import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.RegistrationNumber;

/** Which service a task belongs to: for the card in the list and for the form. */
@Component
public class ServingTasks {

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final ServingFile file;
    private final Actor actor;

    ServingTasks(TaskService tasks, RuntimeService runtime, ServingFile file, Actor actor) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.file = file;
        this.actor = actor;
    }

    /** 《裁决书》致 某公司, for tasks of a service. */
    public Optional<String> subject(Task task, RegistrationNumber number) {
        if (!task.getProcessDefinitionId().startsWith(ServingVariables.PROCESS + ":")) {
            return Optional.empty();
        }
        var facts = facts(task, number);
        return Optional.of("《" + facts.service().documentTitle() + "》致 "
                + facts.recipient().maskedName());
    }

    /** The service of a task that the person may see; empty for any other task. */
    Optional<ServingFacts> facts(String taskId) {
        return Optional.ofNullable(tasks.createTaskQuery()
                        .taskId(taskId)
                        .processDefinitionKey(ServingVariables.PROCESS)
                        .singleResult())
                .map(task -> facts(task, numberOf(task)));
    }

    private ServingFacts facts(Task task, RegistrationNumber number) {
        var id = actor.asApplication(() -> runtime.getVariable(task.getExecutionId(), ServingVariables.SERVICE.name()));
        return file.facts(number, Long.parseLong(String.valueOf(id)));
    }

    private RegistrationNumber numberOf(Task task) {
        return RegistrationNumber.of(actor.asApplication(() -> runtime.createProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult()
                .getBusinessKey()));
    }
}
