package org.tiaocai.platform;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.impl.history.event.HistoricVariableUpdateEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.RegexPatternTypeFilter;
import org.tiaocai.shared.ProcessVariable;
import org.tiaocai.shared.Refused;

/**
 * The engine's tables hold declared variables with plain values, whoever sends what: no name, number of a person or free
 * text comes in under a variable of somebody's own, nor as the value of one of ours.
 */
class OnlyDeclaredVariables implements HistoryEventHandler {

    private static final Pattern DECLARATIONS = Pattern.compile("org\\.tiaocai\\..*Variables");
    private static final Set<String> PLAIN_KINDS = Set.of("string", "integer", "long", "boolean", "null");
    /** The engine's own counters of an activity that runs once for each of several. */
    private static final Set<String> COUNTERS =
            Set.of("nrOfInstances", "nrOfCompletedInstances", "nrOfActiveInstances", "loopCounter");

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_,:+.\\-]{0,100}");

    OnlyDeclaredVariables() {
        var classes = new ClassPathScanningCandidateComponentProvider(false) {
            @Override
            protected boolean isCandidateComponent(
                    org.springframework.beans.factory.annotation.AnnotatedBeanDefinition definition) {
                return true;
            }
        };
        classes.addIncludeFilter(new RegexPatternTypeFilter(DECLARATIONS));
        classes.findCandidateComponents("org.tiaocai").forEach(OnlyDeclaredVariables::load);
    }

    @Override
    public void handleEvent(HistoryEvent event) {
        if (event instanceof HistoricVariableUpdateEventEntity variable
                && !event.isEventOfType(HistoryEventTypes.VARIABLE_INSTANCE_DELETE)) {
            check(variable);
        }
    }

    @Override
    public void handleEvents(List<HistoryEvent> events) {
        events.forEach(this::handleEvent);
    }

    private static void check(HistoricVariableUpdateEventEntity variable) {
        var name = variable.getVariableName();
        if (!ProcessVariable.isDeclared(name) && !COUNTERS.contains(name)) {
            throw new Refused("流程中没有这个变量，提交未被接受；文字和个人信息请填在办理表单里");
        }
        var text = variable.getTextValue();
        if (!PLAIN_KINDS.contains(variable.getSerializerName())
                || text != null && !PLAIN.matcher(text).matches()) {
            throw new Refused("流程变量只能是选项、日期或编号，不能填写文字");
        }
    }

    private static void load(BeanDefinition declarations) {
        try {
            Class.forName(declarations.getBeanClassName(), true, OnlyDeclaredVariables.class.getClassLoader());
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException(gone);
        }
    }
}
