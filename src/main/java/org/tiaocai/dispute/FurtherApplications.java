package org.tiaocai.dispute;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.spin.Spin;
import org.camunda.spin.plugin.variable.SpinValues;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.shared.Submission;

/** 由在办案件引起的另一件申请: registered by the same door as any other, with what one case knows for the next. */
@Component
public class FurtherApplications {

    private static final String INTAKE = "dispute-intake";

    private final RuntimeService engine;
    private final Actor actor;
    private final ObjectMapper json = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    FurtherApplications(@Lazy RuntimeService engine, Actor actor) {
        this.engine = engine;
        this.actor = actor;
    }

    /** As the form of the counter does: one transient value, which the first step hands to the register. */
    public RegistrationNumber register(Registration registration) {
        try {
            var form = SpinValues.jsonValue(Spin.JSON(json.writeValueAsString(registration)))
                    .setTransient(true)
                    .create();
            var started = actor.asApplication(() -> engine.createProcessInstanceByKey(INTAKE)
                    .setVariables(Variables.createVariables().putValueTyped(Submission.VARIABLE, form))
                    .execute());
            return RegistrationNumber.of(businessKey(started.getId(), started.getBusinessKey()));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The first step gives the key, after the instance was made. */
    private String businessKey(String instance, @Nullable String known) {
        var found = actor.asApplication(() ->
                engine.createProcessInstanceQuery().processInstanceId(instance).singleResult());
        var key = found == null ? known : found.getBusinessKey();
        if (key == null) {
            throw new IllegalStateException("no number was given to " + instance);
        }
        return key;
    }
}
