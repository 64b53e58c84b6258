package org.tiaocai.arbitration.motion;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tiaocai.shared.RegistrationNumber;

/** A motion as the case page hands it in. */
@Component
public class Raising {

    private final ObjectMapper json = new ObjectMapper();
    private final CaseEvents events;

    Raising(CaseEvents events) {
        this.events = events;
    }

    public Motion raise(String number, MotionKind kind, Object... fields) {
        Map<String, Object> form = new HashMap<>();
        form.put("content", "见申请书");
        for (var at = 0; at < fields.length; at += 2) {
            form.put(fields[at].toString(), fields[at + 1]);
        }
        return events.raised(RegistrationNumber.of(number), kind, text(form));
    }

    private String text(Map<String, Object> form) {
        try {
            return json.writeValueAsString(form);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
