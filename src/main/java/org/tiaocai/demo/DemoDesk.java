package org.tiaocai.demo;

import static org.camunda.spin.Spin.JSON;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.TaskQuery;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.spin.plugin.variable.SpinValues;
import org.tiaocai.shared.Submission;

/** A desk at which the made-up colleagues work: the same forms, the same processes, on a day of our choice. */
final class DemoDesk {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final ProcessEngine engine;

    DemoDesk(ProcessEngine engine) {
        this.engine = engine;
    }

    /** It is ten in the morning of the day, and what had fallen due for the case by then has happened. */
    void on(LocalDate day, String number) {
        ClockUtil.setCurrentTime(Date.from(day.atTime(10, 0).atZone(ZONE).toInstant()));
        var instances = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(number)
                .list();
        for (var instance : instances) {
            for (var job : engine.getManagementService()
                    .createJobQuery()
                    .processInstanceId(instance.getId())
                    .executable()
                    .list()) {
                engine.getManagementService().executeJob(job.getId());
            }
        }
    }

    /** The same, unless the day is still to come. @return whether it is there */
    boolean goTo(LocalDate day, String number) {
        if (day.isAfter(LocalDate.now(ZONE))) {
            return false;
        }
        on(day, number);
        return true;
    }

    /** The day on which the desk is. */
    LocalDate today() {
        return LocalDate.ofInstant(ClockUtil.getCurrentTime().toInstant(), ZONE);
    }

    String register(ObjectNode form) {
        return as(
                "registrar",
                () -> engine.getRuntimeService()
                        .createProcessInstanceById(engine.getRepositoryService()
                                .createProcessDefinitionQuery()
                                .processDefinitionKey("dispute-intake")
                                .latestVersion()
                                .singleResult()
                                .getId())
                        .setVariables(submission(form))
                        .execute()
                        .getBusinessKey());
    }

    /** The colleague completes the case's task of that name with a form and choices. */
    void complete(String number, String user, String task, Map<String, ?> submitted, Map<String, ?> choices) {
        complete(named(task).processInstanceBusinessKey(number), user, submitted, choices);
    }

    /** The same for a matter that belongs to no case. */
    void complete(
            String variable, long id, String user, String task, Map<String, ?> submitted, Map<String, ?> choices) {
        complete(named(task).processVariableValueEquals(variable, id), user, submitted, choices);
    }

    /** The one of several tasks of that name that is the colleague's own. */
    void completeOwn(String variable, long id, String user, String task, Map<String, ?> submitted) {
        complete(named(task).processVariableValueEquals(variable, id).taskAssignee(user), user, submitted, Map.of());
    }

    private TaskQuery named(String task) {
        return engine.getTaskService().createTaskQuery().taskDefinitionKey(task);
    }

    private void complete(TaskQuery one, String user, Map<String, ?> submitted, Map<String, ?> choices) {
        as(user, () -> {
            var open = one.singleResult();
            if (open.getAssignee() == null) {
                engine.getTaskService().claim(open.getId(), user);
            }
            var variables = submission(new ObjectMapper().valueToTree(submitted));
            choices.forEach(variables::putValue);
            engine.getFormService().submitTaskForm(open.getId(), variables);
            return open.getId();
        });
    }

    /** The same for every open task of that name, such as one for each document and party. */
    void completeAll(String number, String user, String task, Map<String, ?> submitted) {
        as(user, () -> {
            var all = engine.getTaskService()
                    .createTaskQuery()
                    .processInstanceBusinessKey(number)
                    .taskDefinitionKey(task)
                    .list();
            all.forEach(open -> {
                engine.getTaskService().claim(open.getId(), user);
                engine.getFormService()
                        .submitTaskForm(open.getId(), submission(new ObjectMapper().valueToTree(submitted)));
            });
            return all.size();
        });
    }

    private static VariableMap submission(ObjectNode form) {
        return Variables.createVariables()
                .putValueTyped(
                        Submission.VARIABLE,
                        SpinValues.jsonValue(JSON(form.toString()))
                                .setTransient(true)
                                .create());
    }

    <T> T as(String user, java.util.function.Supplier<T> act) {
        List<String> groups = engine.getIdentityService().createGroupQuery().groupMember(user).list().stream()
                .map(Group::getId)
                .toList();
        engine.getIdentityService().setAuthentication(user, groups);
        try {
            return act.get();
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }
}
