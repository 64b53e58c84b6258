package org.tiaocai.figures.steps;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.people.Actor;

/** 流程模型 as they are deployed: names, versions, elements and the drawing; pictures of procedures, and nobody's case. */
@Component
record Models(RepositoryService repository, Actor actor) {

    /** A model with its versions, the newest first. */
    record Model(String processId, String name, List<Integer> versions) {
        int newest() {
            return versions.get(0);
        }
    }

    /** In the order of their names. */
    List<Model> all() {
        var versions = new TreeMap<String, Model>();
        definitions()
                .forEach((processId, deployed) -> versions.put(
                        processId,
                        new Model(
                                processId,
                                name(deployed.get(0)),
                                deployed.stream()
                                        .map(ProcessDefinition::getVersion)
                                        .toList())));
        return versions.values().stream()
                .sorted(Comparator.comparing(Model::name))
                .toList();
    }

    /** What the pages call each model. */
    Map<String, String> names() {
        var names = new TreeMap<String, String>();
        definitions().forEach((processId, deployed) -> names.put(processId, name(deployed.get(0))));
        return names;
    }

    /** By their ids, in the order in which the model holds them. */
    Map<String, Element> elements(String processId, int version) {
        var elements = new LinkedHashMap<String, Element>();
        find(processId, version)
                .ifPresent(definition -> actor
                        .asApplication(() -> repository
                                .getBpmnModelInstance(definition.getId())
                                .getModelElementsByType(FlowElement.class))
                        .stream()
                        .map(Element::of)
                        .forEach(element -> elements.put(element.id(), element)));
        return elements;
    }

    Optional<String> xml(String processId, int version) {
        return find(processId, version)
                .map(definition -> actor.asApplication(() -> {
                    try (var model = repository.getProcessModel(definition.getId())) {
                        return new String(model.readAllBytes(), StandardCharsets.UTF_8);
                    } catch (IOException unreadable) {
                        throw new UncheckedIOException(unreadable);
                    }
                }));
    }

    /** @param version null for any */
    boolean isKnown(String processId, @Nullable Integer version) {
        return version == null
                ? definitions().containsKey(processId)
                : find(processId, version).isPresent();
    }

    private Optional<ProcessDefinition> find(String processId, int version) {
        if (version < 1) {
            return Optional.empty();
        }
        return Optional.ofNullable(actor.asApplication(() -> repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(processId)
                .processDefinitionVersion(version)
                .singleResult()));
    }

    private Map<String, List<ProcessDefinition>> definitions() {
        return actor
                .asApplication(() -> repository
                        .createProcessDefinitionQuery()
                        .orderByProcessDefinitionVersion()
                        .desc()
                        .list())
                .stream()
                .collect(Collectors.groupingBy(ProcessDefinition::getKey));
    }

    private static String name(ProcessDefinition definition) {
        return definition.getName() == null ? definition.getKey() : definition.getName();
    }
}
