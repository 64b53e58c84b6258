package org.tiaocai.model;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.impl.BpmnModelConstants;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** Who reads a form, found by way of the model: the records that its task, or what follows it, asks the submission for. */
final class FormReaders {

    private static final Pattern BEAN = Pattern.compile("\\$\\{(\\w+)}");
    private static final Pattern READ = Pattern.compile("\\.read\\(\\w+, ([\\w.]+)\\.class\\)");
    private static final Pattern IMPORT = Pattern.compile("import ([\\w.]+);");
    private static final Path CODE = Path.of("src", "main", "java");
    private static final String CAMUNDA = BpmnModelConstants.CAMUNDA_NS;

    private static final Map<String, Set<Path>> SOURCES = sources();

    private FormReaders() {}

    static List<Class<?>> of(Path form) {
        var key = "embedded:deployment:" + form;
        var readers = new LinkedHashSet<Class<?>>();
        for (var model : files(Path.of("processes"), ".bpmn")) {
            Bpmn.readModelFromFile(model.toFile()).getModelElementsByType(FlowNode.class).stream()
                    .filter(node -> key.equals(node.getAttributeValueNs(CAMUNDA, "formKey")))
                    .forEach(node -> follow(node, readers, new LinkedHashSet<>()));
        }
        return List.copyOf(readers);
    }

    /** The type of the component at {@code parties.agents.kind} in one of these records. @return null when none has it */
    static Class<?> component(Collection<Class<?>> records, String path) {
        var name = path.split("\\.", 2);
        return records.stream()
                .filter(Class::isRecord)
                .flatMap(one -> Arrays.stream(one.getRecordComponents()))
                .filter(one -> one.getName().equals(name[0]))
                .map(one -> element(one.getGenericType()))
                .map(type -> name.length == 1 ? type : component(List.of(type), name[1]))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    static boolean isNumber(Class<?> type) {
        return type == int.class || type == Integer.class;
    }

    /** The choices that the pages read, by the name of their field. */
    static Map<String, Set<Class<?>>> choicesOfPages() {
        return Stream.of("Page.java", "Api.java")
                .flatMap(ending -> files(CODE, ending).stream())
                .map(file -> load(qualified(file)))
                .flatMap(page -> Arrays.stream(page.getDeclaredMethods()))
                .flatMap(method -> Arrays.stream(method.getParameters()))
                .flatMap(one ->
                        Stream.concat(Stream.of(Map.entry(one.getName(), one.getType())), components(one.getType())))
                .filter(one -> one.getValue().isEnum())
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toSet())));
    }

    private static Stream<Map.Entry<String, Class<?>>> components(Class<?> type) {
        return type.isRecord()
                ? Arrays.stream(type.getRecordComponents()).map(one -> Map.entry(one.getName(), one.getType()))
                : Stream.empty();
    }

    /** Up to the next task that a person does. */
    private static void follow(FlowNode node, Set<Class<?>> readers, Set<FlowNode> seen) {
        if (!seen.add(node) || seen.size() > 1 && node instanceof UserTask) {
            return;
        }
        delegates(node)
                .flatMap(expression -> BEAN.matcher(expression).results())
                .flatMap(bean -> records(bean.group(1)))
                .forEach(readers::add);
        if (readers.isEmpty()) {
            node.getOutgoing().stream().map(SequenceFlow::getTarget).forEach(next -> follow(next, readers, seen));
        }
    }

    private static Stream<String> delegates(FlowNode node) {
        var extensions = node.getExtensionElements();
        return Stream.concat(
                        Stream.of(node.getDomElement()),
                        extensions == null ? Stream.empty() : extensions.getDomElement().getChildElements().stream())
                .map(element -> element.getAttribute(CAMUNDA, "delegateExpression"))
                .map(own -> own == null ? "" : own);
    }

    /** What the class of this bean asks the submission for. */
    private static Stream<Class<?>> records(String bean) {
        var simple = Character.toUpperCase(bean.charAt(0)) + bean.substring(1);
        return SOURCES.getOrDefault(simple, Set.of()).stream().flatMap(file -> {
            var text = text(file);
            var type = qualified(file);
            var home = type.substring(0, type.lastIndexOf('.') + 1);
            return READ.matcher(text).results().map(found -> {
                var nested = found.group(1).replace('.', '$');
                return Stream.concat(
                                Stream.of(type + "$" + nested, home + nested),
                                IMPORT.matcher(text)
                                        .results()
                                        .map(one -> one.group(1))
                                        .filter(one -> one.endsWith("." + nested)))
                        .filter(FormReaders::exists)
                        .<Class<?>>map(FormReaders::load)
                        .findFirst()
                        .orElseThrow(() -> new AssertionError(file + " 读的 " + found.group(1)));
            });
        });
    }

    /** Of a list what it holds, of a map to what it leads. */
    private static Class<?> element(Type type) {
        return (Class<?>)
                (type instanceof ParameterizedType many
                        ? many.getActualTypeArguments()[many.getActualTypeArguments().length - 1]
                        : type);
    }

    private static boolean exists(String type) {
        return FormReaders.class.getClassLoader().getResource(type.replace('.', '/') + ".class") != null;
    }

    private static Class<?> load(String type) {
        try {
            return Class.forName(type, false, FormReaders.class.getClassLoader());
        } catch (ClassNotFoundException gone) {
            throw new AssertionError(gone);
        }
    }

    private static String qualified(Path file) {
        return CODE.relativize(file).toString().replace(".java", "").replace('/', '.');
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<String, Set<Path>> sources() {
        return files(CODE, ".java").stream()
                .collect(groupingBy(file -> file.getFileName().toString().replace(".java", ""), toSet()));
    }

    private static List<Path> files(Path folder, String ending) {
        try (var all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
