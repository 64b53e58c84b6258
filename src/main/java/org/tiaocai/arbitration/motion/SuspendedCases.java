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

/** 中止期间 the open tasks of the main road and of other motions stay visible, and completing one is refused with the reason. */
@Component
class SuspendedCases extends AbstractProcessEnginePlugin {

    private static final Set<String> MAIN_ROAD = Set.of(
            "arbitration-preparation",
            "tribunal-formation",
            "hearing-arrangement",
            "hearing",
            "award",
            "arbitral-mediation-document",
            "answer-period",
            "collective-notice");

    /** On the side roads, each about a motion. */
    private static final Set<String> DECISIONS = Set.of("approveMotion", "decideOnMotion");

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
            if (MAIN_ROAD.contains(definition.getKey()) || DECISIONS.contains(activity.getId())) {
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
        if (!execution.isCanceled() && !goesOnWhileSuspended(execution)) {
            motions.suspension(number).ifPresent(motion -> {
                throw new Refused(motion.standstill());
            });
        }
    }

    /** 承继、终止 are decided meanwhile. */
    private boolean goesOnWhileSuspended(DelegateExecution execution) {
        return DECISIONS.contains(execution.getCurrentActivityId())
                && motions.get(MotionVariables.MOTION.get(execution))
                        .kind()
                        .terms()
                        .goesOnWhileSuspended();
    }
}
