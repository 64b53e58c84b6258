package org.tiaocai.limits;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.people.Actor;

/**
 * What the models say of the days of their elements: {@code <camunda:property name="limit" value="M02"/>} names the rule,
 * several by commas where a variable decides, and {@code limitRule} where the process carries it.
 */
@Component
public record NamedLimits(RepositoryService models, RuntimeService instances, Actor actor) {

    /** The rules that the day of an element follows in a process instance; none where it is the service's own day. */
    public List<String> of(String model, String element, String instance) {
        return property(model, element, "limit")
                .map(named -> named.equals(ModelLimits.RULE.name()) ? String.valueOf(carried(instance)) : named)
                .map(named -> List.of(named.split(",")))
                .orElse(List.of());
    }

    private @Nullable Object carried(String instance) {
        return actor.asApplication(() -> instances.getVariable(instance, ModelLimits.RULE.name()));
    }

    /** What the model says of an element under the name. */
    public Optional<String> property(String model, String element, String name) {
        BaseElement found =
                actor.asApplication(() -> models.getBpmnModelInstance(model)).getModelElementById(element);
        if (found == null || found.getExtensionElements() == null) {
            return Optional.empty();
        }
        return found.getExtensionElements().getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                .flatMap(properties -> properties.getCamundaProperties().stream())
                .filter(property -> name.equals(property.getCamundaName()))
                .map(CamundaProperty::getCamundaValue)
                .findFirst();
    }
}
