package org.tiaocai.arbitration.motion;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/** 中止期间 the open tasks of the main road stay visible, and completing one is refused with the reason. */
@Component
class SuspendedCases extends AbstractProcessEnginePlugin {

    private static final Set<String> MAIN_ROAD = Set.of(
            "arbitration-preparation",
            "tribunal-formation",
            "hearing-arrangement",
            "hearing",
            "award",
            "arbitral-mediation-document");

    private final Motions motions;

    SuspendedCases(@Lazy Motions motions) {
        this.motions = motions;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        var listeners = configuration.getCustomPostBPMNParseListeners();
        List<BpmnParseListener> more = new ArrayList<>(listeners == null ? List.of() : listeners);
        more.add(new OnTheMainRoad());
        configuration.setCustomPostBPMNParseListeners(more);
    }

    private final class OnTheMainRoad extends AbstractBpmnParseListener {
        @Override
        public void parseUserTask(Element task, ScopeImpl scope, ActivityImpl activity) {
            var definition = (ProcessDefinitionEntity) activity.getProcessDefinition();
            if (MAIN_ROAD.contains(definition.getKey())) {
                // Before the outcome of the task: nothing of it may happen.
                activity.addListener(
                        ExecutionListener.EVENTNAME_END,
                        (ExecutionListener) SuspendedCases.this::refuseWhileSuspended,
                        0);
            }
        }
    }

    private void refuseWhileSuspended(DelegateExecution execution) {
        var number = RegistrationNumber.of(execution);
        if (!execution.isCanceled()) {
            motions.suspension(number).ifPresent(motion -> {
                throw new Refused("案件 " + number + " 自 " + motion.decidedOn() + " 起中止审理，恢复审理后才能办理");
            });
        }
    }
}
