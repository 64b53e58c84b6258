package org.tiaocai.platform;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.select.Elements;

/**
 * 在办案件的表单: a case goes on by the model with which it began, but what is handed in is read by the code of today, which
 * may ask for more than a form of then had fields for. So the form of today is shown, as long as it offers the very
 * choices that the old model knows; where it offers others, the form of then stays.
 */
final class FormsOfToday {

    private FormsOfToday() {}

    /** @param name the path of an embedded form as it is deployed */
    static InputStream instead(String name, InputStream ofThen) {
        try (ofThen) {
            var then = new String(ofThen.readAllBytes(), StandardCharsets.UTF_8);
            var shown = today(name)
                    .filter(today -> choices(today).equals(choices(then)))
                    .orElse(then);
            return new ByteArrayInputStream(shown.getBytes(StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Optional<String> today(String name) throws IOException {
        try (var form = FormsOfToday.class.getClassLoader().getResourceAsStream(name)) {
            return form == null
                    ? Optional.empty()
                    : Optional.of(new String(form.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /** What its model may be told, and for each field that has a fixed set of answers, these. */
    static Map<String, Set<String>> choices(String html) {
        var form = Jsoup.parse(html);
        var choices = new TreeMap<String, Set<String>>();
        form.select("form[data-choices]")
                .forEach(one -> choices.put(
                        "", new TreeSet<>(Set.of(one.attr("data-choices").split(" ")))));
        form.select("select[name]").forEach(field -> add(choices, field.attr("name"), field.select("option[value]")));
        form.select("input[type=radio][name], button[name][value]")
                .forEach(answer -> add(choices, answer.attr("name"), new Elements(answer)));
        return choices;
    }

    private static void add(Map<String, Set<String>> choices, String field, Elements answers) {
        answers.stream()
                .map(answer -> answer.attr("value"))
                .filter(value -> !value.isEmpty())
                .forEach(value ->
                        choices.computeIfAbsent(field, any -> new TreeSet<>()).add(value));
    }
}
