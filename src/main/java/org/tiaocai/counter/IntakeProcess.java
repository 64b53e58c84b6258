package org.tiaocai.counter;

import static org.camunda.spin.Spin.JSON;

import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.spin.plugin.variable.SpinValues;
import org.springframework.stereotype.Component;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.shared.Submission;

/** What the page tells the engine: the start form of {@code dispute-intake} is handed in, as the task list does it. */
@Component
record IntakeProcess(FormService forms, RepositoryService models, RuntimeService engine) {

    private static final String PROCESS = "dispute-intake";

    /** @return the number under which the dispute is registered. @throws Refused as the start form would be */
    RegistrationNumber start(String sheet) {
        try {
            var model = models.createProcessDefinitionQuery()
                    .processDefinitionKey(PROCESS)
                    .latestVersion()
                    .singleResult();
            var variables = Variables.createVariables()
                    .putValueTyped(
                            Submission.VARIABLE,
                            SpinValues.jsonValue(JSON(sheet)).setTransient(true).create());
            var started = forms.submitStartForm(model.getId(), variables);
            var running = engine.createProcessInstanceQuery()
                    .processInstanceId(started.getId())
                    .singleResult();
            return RegistrationNumber.of(running == null ? started.getBusinessKey() : running.getBusinessKey());
        } catch (RuntimeException failure) {
            throw failure.getCause() instanceof Refused refusal ? refusal : failure;
        }
    }
}
