package org.tiaocai.phrases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The fields of {@code phrases/last-values.yaml}: of each task, under which name what is handed in holds them. */
@Component
class LastFields {

    private final Map<String, Map<String, String>> tasks;

    LastFields() {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        try (var content = new ClassPathResource("phrases/last-values.yaml").getInputStream()) {
            tasks = Map.copyOf(new Yaml(new SafeConstructor(options)).<Map<String, Map<String, String>>>load(content));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Map<String, String> of(String task) {
        return tasks.getOrDefault(task, Map.of());
    }
}
