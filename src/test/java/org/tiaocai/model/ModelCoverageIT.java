package org.tiaocai.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The gate after all tests: what no test has executed is named, and the build fails. */
class ModelCoverageIT {

    @Test
    @DisplayName("每条连线、每个边界事件、每个结束、决策表的每一行都有测试走过")
    void every_way_has_been_gone() throws IOException {
        var all = new TreeSet<String>();
        try (var models = Files.walk(Path.of("processes"))) {
            models.filter(Files::isRegularFile).forEach(model -> all.addAll(ways(model)));
        }
        var gone = executed();
        var missing = new TreeSet<>(all);
        missing.removeAll(gone);
        Files.writeString(
                ModelCoverage.FOLDER.resolve("report.txt"),
                "%d of %d executed%n%s%n"
                        .formatted(all.size() - missing.size(), all.size(), String.join("\n", missing)));
        assertThat(all).hasSizeGreaterThan(50);
        assertThat(missing).as("没有测试走过").isEmpty();
    }

    private static Set<String> executed() throws IOException {
        try (var files = Files.list(ModelCoverage.FOLDER)) {
            return files.filter(file -> file.getFileName().toString().matches("\\d+\\.txt"))
                    .flatMap(ModelCoverageIT::lines)
                    .collect(Collectors.toSet());
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Set<String> ways(Path file) {
        if (file.toString().endsWith(".dmn")) {
            var model = Dmn.readModelFromFile(file.toFile());
            var table = model.getModelElementsByType(Decision.class)
                    .iterator()
                    .next()
                    .getId();
            return model.getModelElementsByType(Rule.class).stream()
                    .map(rule -> table + "#" + rule.getId())
                    .collect(Collectors.toSet());
        }
        var model = Bpmn.readModelFromFile(file.toFile());
        var process =
                model.getModelElementsByType(Process.class).iterator().next().getId();
        return Stream.of(SequenceFlow.class, BoundaryEvent.class, EndEvent.class)
                .flatMap(type -> model.getModelElementsByType(type).stream())
                .filter(element -> !isChosenByItsEvent(element))
                .map(element -> process + "#" + element.getAttributeValue("id"))
                .collect(Collectors.toSet());
    }

    /** The engine takes no flow out of an event-based gateway: the flow out of the event that happened is asked for instead. */
    private static boolean isChosenByItsEvent(ModelElementInstance element) {
        return element instanceof SequenceFlow flow && flow.getSource() instanceof EventBasedGateway;
    }
}
