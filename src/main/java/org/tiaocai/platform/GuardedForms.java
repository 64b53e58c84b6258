package org.tiaocai.platform;

import java.io.InputStream;
import java.util.Map;
import org.camunda.bpm.engine.impl.FormServiceImpl;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.VariableMap;
import org.jspecify.annotations.Nullable;

/** Forms hand in what they declare; see {@link FormFields}. */
class GuardedForms extends FormServiceImpl {

    private final FormFields fields;

    GuardedForms(FormFields fields) {
        this.fields = fields;
    }

    @Override
    public void submitTaskForm(String taskId, @Nullable Map<String, Object> sent) {
        check(taskId, sent);
        super.submitTaskForm(taskId, sent);
    }

    @Override
    public VariableMap submitTaskFormWithVariablesInReturn(
            String taskId, @Nullable Map<String, Object> sent, boolean deserialize) {
        check(taskId, sent);
        return super.submitTaskFormWithVariablesInReturn(taskId, sent, deserialize);
    }

    @Override
    public ProcessInstance submitStartForm(String model, @Nullable Map<String, Object> sent) {
        checkStart(model, null, sent);
        return super.submitStartForm(model, sent);
    }

    @Override
    public ProcessInstance submitStartForm(
            String model, @Nullable String businessKey, @Nullable Map<String, Object> sent) {
        checkStart(model, businessKey, sent);
        return super.submitStartForm(model, businessKey, sent);
    }

    /** The embedded ones as of today; the others, whose fields are variables of their model, as of then. */
    @Override
    public InputStream getDeployedTaskForm(String taskId) {
        var deployed = super.getDeployedTaskForm(taskId);
        return commandExecutor
                .execute(context -> fields.embedded(taskId))
                .map(name -> FormsOfToday.instead(name, deployed))
                .orElse(deployed);
    }

    private void check(String taskId, @Nullable Map<String, Object> sent) {
        commandExecutor.<@Nullable Void>execute(context -> {
            fields.check(taskId, sent);
            return null;
        });
    }

    private void checkStart(String model, @Nullable String businessKey, @Nullable Map<String, Object> sent) {
        commandExecutor.<@Nullable Void>execute(context -> {
            fields.checkStart(model, businessKey, sent);
            return null;
        });
    }
}
