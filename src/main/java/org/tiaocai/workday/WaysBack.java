package org.tiaocai.workday;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** 退路 as they stand in {@code rights/ways-back.yaml}: of each step, to which it goes back and until when. */
@Component
class WaysBack {

    private final Map<String, WayBack> ways = new LinkedHashMap<>();

    WaysBack() {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        try (var content = new ClassPathResource("rights/ways-back.yaml").getInputStream()) {
            Map<String, Object> file = new Yaml(new SafeConstructor(options)).load(content);
            file.forEach((task, said) -> ways.put(task, way(task, (Map<?, ?>) said)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Set<String> tasks() {
        return ways.keySet();
    }

    Optional<WayBack> of(String task) {
        return Optional.ofNullable(ways.get(task));
    }

    private static WayBack way(String task, Map<?, ?> said) {
        return new WayBack(
                task,
                text(said.get("to")),
                text(said.get("undo")),
                text(said.get("paper")),
                text(said.get("done")),
                Boolean.TRUE.equals(said.get("form")),
                Boolean.TRUE.equals(said.get("internal")),
                String.valueOf(said.get("until")));
    }

    private static @Nullable String text(@Nullable Object said) {
        return said == null ? null : said.toString();
    }
}
