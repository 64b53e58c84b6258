package org.tiaocai.dispute;

import java.util.ArrayList;
import java.util.List;
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
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.tiaocai.shared.RegistrationNumber;

/** 优先处理 (办案规则 art. 5): each task of a collective dispute comes before the others in the lists. */
@Component
class PriorityOfCases extends AbstractProcessEnginePlugin implements TaskListener {

    /** Above the engine's usual 50. */
    static final int FIRST = 80;

    private final ObjectProvider<Findings> findings;

    PriorityOfCases(ObjectProvider<Findings> findings) {
        this.findings = findings;
    }

    @Override
    public void notify(DelegateTask task) {
        var number = task.getExecution().getProcessBusinessKey();
        if (RegistrationNumber.isOne(number)
                && findings.getObject().has(RegistrationNumber.of(number), Finding.COLLECTIVE)) {
            task.setPriority(FIRST);
        }
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
        public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
            if (activity.getActivityBehavior() instanceof UserTaskActivityBehavior task) {
                task.getTaskDefinition().addBuiltInTaskListener(EVENTNAME_CREATE, PriorityOfCases.this);
            }
        }
    }
}
