package org.tiaocai.dispute;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/** Puts the step recorder on every element of every model, so that no model has to ask for it. */
@Component
class StepRecording extends AbstractProcessEnginePlugin {

    private final StepRecorder recorder;

    StepRecording(StepRecorder recorder) {
        this.recorder = recorder;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        var listeners = configuration.getCustomPostBPMNParseListeners();
        List<BpmnParseListener> more = new ArrayList<>(listeners == null ? List.of() : listeners);
        more.add(new OnEveryElement());
        configuration.setCustomPostBPMNParseListeners(more);
    }

    private final class OnEveryElement extends AbstractBpmnParseListener {
        @Override
        public void parseProcess(Element process, ProcessDefinitionEntity definition) {
            record(definition.getActivities());
        }

        private void record(List<ActivityImpl> activities) {
            for (var activity : activities) {
                activity.addBuiltInListener(ExecutionListener.EVENTNAME_START, recorder);
                activity.addBuiltInListener(ExecutionListener.EVENTNAME_END, recorder);
                if (activity.getActivityBehavior() instanceof UserTaskActivityBehavior task) {
                    Stream.of(TaskListener.EVENTNAME_CREATE, TaskListener.EVENTNAME_COMPLETE)
                            .forEach(event -> task.getTaskDefinition().addBuiltInTaskListener(event, recorder));
                }
                record(activity.getActivities());
            }
        }
    }
}
