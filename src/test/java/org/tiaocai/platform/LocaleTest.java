package org.tiaocai.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("网页应用的中文界面")
class LocaleTest {

    private static final String LOCALES = "/META-INF/resources/webjars/camunda/app/%s/locales/%s.json";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*(\\w+)\\s*}}");
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

    /** Signs, formats and abbreviations that Chinese readers use as they are; the plural of English has no like. */
    private static final Set<String> SAME_IN_CHINESE =
            Set.of("ID", "ID*", "CSV", "JSON", "<", "<=", ">", ">=", "L", "HH:mm", "YYYY-MM-DDTHH:mm:ss", "", " ");

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    @DisplayName("每一项文字都有中文，不多也不少")
    void every_text_of_the_application_is_there(String application) {
        assertThat(texts(application, "zh-CN").keySet())
                .isEqualTo(texts(application, "en").keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    @DisplayName("文字里的变量与原文相同")
    void placeholders_are_kept(String application) {
        var original = texts(application, "en");
        var faults = texts(application, "zh-CN").entrySet().stream()
                .filter(text ->
                        !placeholders(text.getValue()).equals(placeholders(original.getOrDefault(text.getKey(), ""))))
                .toList();
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    @DisplayName("每一项文字都是中文")
    void every_text_is_chinese(String application) {
        var faults = texts(application, "zh-CN").entrySet().stream()
                .filter(text -> !text.getKey().startsWith("/dateLocales/week/"))
                .filter(text -> !CHINESE.matcher(text.getValue()).find())
                .filter(text -> !SAME_IN_CHINESE.contains(text.getValue()))
                .toList();
        assertThat(faults).isEmpty();
    }

    private static Set<String> placeholders(String text) {
        var names = new TreeSet<String>();
        PLACEHOLDER.matcher(text).results().forEach(found -> names.add(found.group(1)));
        return names;
    }

    private static Map<String, String> texts(String application, String language) {
        var texts = new TreeMap<String, String>();
        collect(texts, "", read(LOCALES.formatted(application, language)));
        return texts;
    }

    private static void collect(Map<String, String> texts, String path, JsonNode node) {
        if (node.isValueNode()) {
            texts.put(path, node.asText());
        }
        node.properties().forEach(entry -> collect(texts, path + "/" + entry.getKey(), entry.getValue()));
        if (node.isArray()) {
            var elements = node.valueStream().toList();
            for (int place = 0; place < elements.size(); place++) {
                collect(texts, path + "/" + place, elements.get(place));
            }
        }
    }

    private static JsonNode read(String resource) {
        try (var stream = LocaleTest.class.getResourceAsStream(resource)) {
            assertThat(stream).as(resource).isNotNull();
            var text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return new ObjectMapper().readTree(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
