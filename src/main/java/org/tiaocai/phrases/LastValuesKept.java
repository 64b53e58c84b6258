package org.tiaocai.phrases;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.tiaocai.shared.Submission;

/** Notes what was chosen as the task is completed; a form that is refused leaves nothing, as its transaction does. */
@Component
class LastValuesKept extends AbstractProcessEnginePlugin {

    private static final int LONGEST = 200;
    private static final String MOMENT = "\\d{4}-\\d{2}-\\d{2}T(\\d{2}:\\d{2}).*";

    private final LastFields fields;
    private final LastValues values;
    private final ObjectMapper json = new ObjectMapper();

    /** The engine is made with this, and what they ask is made with the engine. */
    LastValuesKept(LastFields fields, @Lazy LastValues values) {
        this.fields = fields;
        this.values = values;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        var listeners = configuration.getCustomPostBPMNParseListeners();
        List<BpmnParseListener> more = new ArrayList<>(listeners == null ? List.of() : listeners);
        more.add(new OnMarkedTasks());
        configuration.setCustomPostBPMNParseListeners(more);
    }

    private final class OnMarkedTasks extends AbstractBpmnParseListener {

        @Override
        public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
            if (!fields.of(activity.getId()).isEmpty()) {
                ((UserTaskActivityBehavior) activity.getActivityBehavior())
                        .getTaskDefinition()
                        .addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, LastValuesKept.this::keep);
            }
        }
    }

    private void keep(DelegateTask task) {
        var handedIn = read(task.getVariable(Submission.VARIABLE));
        var chosen = new TreeMap<String, String>();
        fields.of(task.getTaskDefinitionKey()).forEach((field, name) -> {
            var value = handedIn.path(name).asText("").strip().replaceFirst("^" + MOMENT + "$", "$1");
            if (!value.isEmpty() && value.length() <= LONGEST && !value.matches("(?s).*\\p{Cntrl}.*")) {
                chosen.put(field, value);
            }
        });
        values.keep(task.getTaskDefinitionKey(), chosen);
    }

    /** What cannot be read is refused by who needs it. */
    private JsonNode read(Object handedIn) {
        try {
            return json.readTree(String.valueOf(handedIn));
        } catch (JsonProcessingException unreadable) {
            return json.createObjectNode();
        }
    }
}
