package org.tiaocai.shared;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.validation.Validator;
import java.util.Comparator;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.springframework.stereotype.Component;

/**
 * What a staff form hands in: one transient variable, never stored by the engine, read in the transaction that completes
 * the task. Names, phones, identity numbers and all free text travel only in it.
 */
@Component
public class Submission {

    /** Name of the transient variable, the same in every embedded form. */
    public static final String VARIABLE = "submission";

    /** Characters a whole form may hold; the fields have their own limits. */
    private static final int LONGEST = 400_000;

    private final Validator validator;
    private final ObjectMapper json;

    Submission(Validator validator, IncomingJson incoming) {
        this.validator = validator;
        this.json = JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .addModule(incoming)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
    }

    /** Reads and checks the form. @throws FormFaults naming each field at fault */
    public <T> T read(VariableScope scope, Class<T> form) {
        var handedIn = scope.getVariable(VARIABLE);
        if (handedIn == null || handedIn.toString().isBlank()) {
            throw new Refused("表单内容没有送达，请刷新页面后重新填写提交");
        }
        return parse(handedIn.toString(), form);
    }

    /** The same for a text from elsewhere. */
    public <T> T parse(String text, Class<T> form) {
        if (text.length() > LONGEST) {
            throw new Refused("提交的内容过长（超过 " + LONGEST + " 字），请精简后再提交，长材料请作为附件上传");
        }
        T content;
        try {
            content = json.readValue(text, form);
        } catch (JsonProcessingException unreadable) {
            throw FormFaults.unreadable(
                    new FormFaults.Fault(IncomingJson.path(unreadable), "表单内容有误：" + IncomingJson.fault(unreadable)));
        }
        if (content == null) {
            throw new Refused("表单是空的，请填写后再提交");
        }
        var faults = validator.validate(content);
        if (!faults.isEmpty()) {
            throw new FormFaults(faults.stream()
                    .map(fault -> new FormFaults.Fault(fault.getPropertyPath().toString(), fault.getMessage()))
                    .sorted(Comparator.comparing(FormFaults.Fault::path))
                    .toList());
        }
        return content;
    }
}
