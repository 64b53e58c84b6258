package org.tiaocai.delivery.serving;

import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import org.tiaocai.people.OpenTasks;
import org.tiaocai.people.TaskSubject;
import org.tiaocai.shared.RegistrationNumber;

/** Which service a task belongs to: for the card in the list and for the form. */
@Component
public record ServingTasks(TaskService tasks, OpenTasks open, ServingFile file, Companions companions)
        implements TaskSubject {

    /** 《裁决书》致 某公司, or 《裁决书》等3份致 某公司 for a visit with more papers; for tasks of a service. */
    @Override
    public Optional<String> subject(Task task, RegistrationNumber number, boolean whole) {
        if (!task.getProcessDefinitionId().startsWith(ServingVariables.PROCESS + ":")) {
            return Optional.empty();
        }
        var facts = facts(task, number);
        var along = companions
                .sameRecipient(facts.service(), task.getTaskDefinitionKey())
                .size();
        return Optional.of("《" + facts.service().documentTitle() + "》" + (along == 0 ? "" : "等" + (along + 1) + "份")
                + "致 " + (whole ? facts.recipient().name() : facts.recipient().maskedName()));
    }

    /** The service of a task that the person may see; empty for any other task. */
    Optional<ServingFacts> facts(String taskId) {
        return Optional.ofNullable(tasks.createTaskQuery()
                        .taskId(taskId)
                        .processDefinitionKey(ServingVariables.PROCESS)
                        .singleResult())
                .map(task -> facts(task, open.caseOf(task)));
    }

    /** The step for which the task waits, such as {@code serveDocument}. */
    String step(String taskId) {
        return open.get(taskId).getTaskDefinitionKey();
    }

    private ServingFacts facts(Task task, RegistrationNumber number) {
        return file.facts(number, open.id(task, ServingVariables.SERVICE));
    }
}
