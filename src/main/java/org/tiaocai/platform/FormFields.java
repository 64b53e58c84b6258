package org.tiaocai.platform;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.tiaocai.people.Groups;
import org.tiaocai.shared.ProcessVariable;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.Submission;

/**
 * 表单能交什么: the variables that a task's own form declares (an embedded form by {@code data-choices}, the others by
 * their fields) and the one transient sheet; anything else is refused, whoever sends it.
 */
final class FormFields {

    private static final String RESOURCE = "deployment:";
    private static final String REGISTRATION = "dispute-intake";

    private final ObjectMapper json = new ObjectMapper();
    /** By deployment and form: what is deployed does not change. */
    private final Map<String, Set<String>> declared = new ConcurrentHashMap<>();

    /** Runs inside a command of the engine. @throws Refused naming no value that was sent */
    void check(String taskId, @Nullable Map<String, ?> sent) {
        if (sent == null || sent.isEmpty() || TaskDoor.person().isEmpty()) {
            return;
        }
        var task = Context.getCommandContext().getTaskManager().findTaskById(taskId);
        if (task != null) {
            var fields = fieldsOf(task);
            sent.forEach((name, value) -> check(name, value, fields));
        }
    }

    /** Of all models a person starts the registration alone, who may register, with nothing but the sheet. */
    void checkStart(String model, @Nullable String businessKey, @Nullable Map<String, ?> sent) {
        var person = TaskDoor.person();
        if (person.isEmpty()) {
            return;
        }
        var process =
                Context.getProcessEngineConfiguration().getDeploymentCache().findDeployedProcessDefinitionById(model);
        List<String> groups =
                person.get().getGroupIds() == null ? List.of() : person.get().getGroupIds();
        if (!process.getKey().equals(REGISTRATION) || !groups.contains(Groups.INTAKE)) {
            throw new Refused("只有立案（收件）人员可以登记争议；其他流程由系统发起");
        }
        if (businessKey != null) {
            throw new Refused("登记号由系统编排，发起流程时不能指定");
        }
        if (sent != null) {
            sent.forEach((name, value) -> check(name, value, Set.of()));
        }
    }

    private static void check(String name, @Nullable Object value, Set<String> fields) {
        if (name.equals(Submission.VARIABLE)) {
            return;
        }
        if (!ProcessVariable.isDeclared(name)) {
            throw new Refused("流程中没有这个变量，提交未被接受；文字和个人信息请填在办理表单里");
        }
        if (!fields.contains(name) || !ProcessVariable.mayBeHandedIn(name)) {
            throw new Refused("这项任务的表单不含提交的某个选项，提交未被接受；请刷新页面后在表单中办理");
        }
        ProcessVariable.check(name, value);
    }

    /** The path of the task's form, where it is an embedded one; runs inside a command of the engine. */
    Optional<String> embedded(String taskId) {
        var task = Context.getCommandContext().getTaskManager().findTaskById(taskId);
        return task == null || task.getTaskDefinition().getFormKey() == null
                ? Optional.empty()
                : Optional.of(nameOf(task.getTaskDefinition()));
    }

    private Set<String> fieldsOf(TaskEntity task) {
        var form = nameOf(task.getTaskDefinition());
        var deployment = task.getProcessDefinition().getDeploymentId();
        return declared.computeIfAbsent(deployment + form, any -> read(deployment, form));
    }

    /** How the name of the form's file ends: of an embedded one its path, of the others {@code /<key>.form}. */
    private static String nameOf(TaskDefinition task) {
        if (task.getFormKey() != null) {
            var key = task.getFormKey().getExpressionText();
            return key.substring(key.indexOf(RESOURCE) + RESOURCE.length());
        }
        return "/" + task.getCamundaFormDefinitionKey().getExpressionText() + ".form";
    }

    private Set<String> read(String deployment, String form) {
        return Context.getCommandContext().getResourceManager().findResourcesByDeploymentId(deployment).stream()
                .filter(resource -> resource.getName().endsWith(form))
                .map(resource -> new String(resource.getBytes(), StandardCharsets.UTF_8))
                .map(text -> form.endsWith(".form") ? keys(text) : choices(text))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no form " + form));
    }

    private static Set<String> choices(String html) {
        return Jsoup.parse(html).select("form[data-choices]").stream()
                .flatMap(form -> Stream.of(form.attr("data-choices").split(" ")))
                .collect(Collectors.toUnmodifiableSet());
    }

    private Set<String> keys(String form) {
        try {
            return StreamSupport.stream(json.readTree(form).path("components").spliterator(), false)
                    .filter(field -> field.has("key"))
                    .map(field -> field.get("key").asText())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
