package org.tiaocai.people;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseUtil;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/** Reads the duty that a model names on a user task; a name that is none stops the deployment. */
@Component
class DutyTaking extends AbstractProcessEnginePlugin {

    private final TaskDuties duties;

    DutyTaking(TaskDuties duties) {
        this.duties = duties;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        var listeners = configuration.getCustomPostBPMNParseListeners();
        List<BpmnParseListener> more = new ArrayList<>(listeners == null ? List.of() : listeners);
        more.add(new OnUserTasks());
        configuration.setCustomPostBPMNParseListeners(more);
    }

    private final class OnUserTasks extends AbstractBpmnParseListener {
        @Override
        public void parseUserTask(Element task, ScopeImpl scope, ActivityImpl activity) {
            var properties = task.element("extensionElements") == null
                    ? null
                    : BpmnParseUtil.parseCamundaExtensionProperties(task);
            var name = properties == null ? null : properties.get(TaskDuties.PROPERTY);
            if (name != null) {
                var duty = Duty.valueOf(name);
                activity.setProperty(TaskDuties.PROPERTY, duty);
                // Before the outcome of the task, which may already act on who handles the case.
                activity.addListener(ExecutionListener.EVENTNAME_END, duties.takenOnCompletion(duty), 0);
            }
        }
    }
}
