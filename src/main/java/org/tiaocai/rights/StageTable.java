package org.tiaocai.rights;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** 办理时点 as it stands in {@code rights/stages.yaml}: in which stages of a case an act may begin. */
@Component
class StageTable {

    static final String VARIANT = "/";

    private final Map<String, Line> lines;

    /**
     * @param act as the matrix has it, where an act has kinds with {@code /} and the kind
     * @param whileSuspended whether it may begin while the case is suspended (中止审理) as well
     * @param otherwise when it may begin, and by which article
     */
    record Line(String act, Set<CaseStage> in, boolean whileSuspended, String otherwise) {

        Optional<String> refusal(CaseStage stage) {
            return in.contains(stage)
                    ? Optional.empty()
                    : Optional.of("案件" + stage.label() + "，现在不能办理这一事项：" + otherwise);
        }
    }

    StageTable() {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        try (var content = new ClassPathResource("rights/stages.yaml").getInputStream()) {
            Map<String, Object> file = new Yaml(new SafeConstructor(options)).load(content);
            this.lines = file.entrySet().stream()
                    .map(line -> line(line.getKey(), (Map<?, ?>) line.getValue()))
                    .collect(Collectors.toMap(
                            Line::act, Function.identity(), (one, other) -> other, LinkedHashMap::new));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Set<String> acts() {
        return lines.keySet();
    }

    /** The line of the act, or of its kind; null when nobody has decided. */
    @Nullable
    Line line(String act) {
        return lines.get(act);
    }

    /** The lines of the kinds of an act. */
    List<Line> kinds(String act) {
        return lines.values().stream()
                .filter(line -> line.act().startsWith(act + VARIANT))
                .toList();
    }

    private static Line line(String act, Map<?, ?> said) {
        return new Line(
                act,
                stages(said.get("in")),
                !Boolean.FALSE.equals(said.get("whileSuspended")),
                String.valueOf(said.get("otherwise")));
    }

    /** One stage, a stretch such as {@code ACCEPTED..DEBATED}, or several of them. */
    private static Set<CaseStage> stages(@Nullable Object said) {
        var stages = EnumSet.noneOf(CaseStage.class);
        (said instanceof List<?> several ? several.stream() : Stream.ofNullable(said))
                .map(String::valueOf)
                .forEach(one -> {
                    var ends = one.split("\\.\\.", 2);
                    stages.addAll(EnumSet.range(CaseStage.valueOf(ends[0]), CaseStage.valueOf(ends[ends.length - 1])));
                });
        return stages;
    }
}
