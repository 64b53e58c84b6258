package org.tiaocai.delivery.serving;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.spin.plugin.variable.SpinValues;
import org.springframework.stereotype.Component;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.Submission;

/** 代填表单: what the desk knows of a task is handed in as its form would hand it in, by the person and through the same checks. */
@Component
record DeskForms(TaskService tasks, Actor actor) {

    private static final ObjectMapper JSON = new ObjectMapper();

    void complete(Task task, Map<String, Object> report) {
        actor.asApplication(() -> {
            if (task.getAssignee() == null) {
                tasks.setAssignee(task.getId(), actor.id());
            }
            tasks.complete(
                    task.getId(),
                    Variables.createVariables()
                            .putValueTyped(
                                    Submission.VARIABLE,
                                    SpinValues.jsonValue(json(report))
                                            .setTransient(true)
                                            .create()));
            return report;
        });
    }

    private static String json(Map<String, Object> report) {
        try {
            return JSON.writeValueAsString(report);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
