package org.tiaocai.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/** Notes which flows, elements and table rows any test has executed; the gate reads it when all tests are over. */
@Component
public class ModelCoverage extends AbstractProcessEnginePlugin {

    static final Path FOLDER = Path.of("target", "model-coverage");
    private static final Set<String> SEEN = new ConcurrentSkipListSet<>();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(ModelCoverage::write));
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        var listeners = configuration.getCustomPostBPMNParseListeners();
        List<BpmnParseListener> more = new ArrayList<>(listeners == null ? List.of() : listeners);
        more.add(new Noting());
        configuration.setCustomPostBPMNParseListeners(more);
        var decisions = new DefaultDmnEngineConfiguration();
        decisions.setCustomPostDecisionTableEvaluationListeners(List.of(ModelCoverage::note));
        configuration.setDmnEngineConfiguration(decisions);
    }

    private static void note(DmnDecisionTableEvaluationEvent evaluation) {
        evaluation
                .getMatchingRules()
                .forEach(rule -> SEEN.add(evaluation.getDecisionTable().getKey() + "#" + rule.getId()));
    }

    private static void write() {
        try {
            Files.createDirectories(FOLDER);
            Files.write(FOLDER.resolve(ProcessHandle.current().pid() + ".txt"), new TreeSet<>(SEEN));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static final class Noting extends AbstractBpmnParseListener {
        @Override
        public void parseSequenceFlow(Element element, ScopeImpl scope, TransitionImpl flow) {
            var key = ((ProcessDefinitionEntity) flow.getSource().getProcessDefinition()).getKey() + "#" + flow.getId();
            flow.addListener(ExecutionListener.EVENTNAME_TAKE, (ExecutionListener) taken -> SEEN.add(key));
        }

        @Override
        public void parseProcess(Element element, ProcessDefinitionEntity definition) {
            watch(definition.getKey(), definition.getActivities());
        }

        private static void watch(String process, List<ActivityImpl> activities) {
            for (var activity : activities) {
                var key = process + "#" + activity.getId();
                activity.addBuiltInListener(
                        ExecutionListener.EVENTNAME_START, (ExecutionListener) entered -> SEEN.add(key));
                watch(process, activity.getActivities());
            }
        }
    }
}
