package org.tiaocai.doors;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an embedded form asks our server for, read from its own text and from the shared scripts that it uses. */
final class FormText {

    private static final Pattern ASK = Pattern.compile("\\.(ask|page)\\(");
    private static final Pattern SHARED = Pattern.compile("\\btiaocai\\.(\\w+)\\.");
    private static final String ID = "(?:encodeURIComponent\\((?:sheet|form)\\.taskId\\)|(?:sheet|form)\\.taskId)";
    private static final Pattern TASK = Pattern.compile(ID);
    private static final Pattern TASK_IN_TEXT = Pattern.compile("\\$\\{" + ID + "}");
    private static final Pattern TEXT = Pattern.compile("['`](.*)['`]");
    private static final String SCRIPTS = "/META-INF/resources/webjars/camunda/app/tasklist/scripts/tiaocai/";

    private FormText() {}

    /**
     * Something that the form leads to.
     *
     * @param isPage whether it is opened in a window of its own rather than asked for by the form
     */
    record Ask(String path, boolean isPage) {}

    /** For the task. @throws IllegalArgumentException for what cannot be read */
    static List<Ask> asks(String form, String taskId) {
        var texts = new ArrayList<>(List.of(form));
        SHARED.matcher(form).results().map(match -> match.group(1)).distinct().forEach(name -> texts.add(script(name)));
        return texts.stream()
                .flatMap(text ->
                        ASK.matcher(text).results().map(match -> ask(match, path(argument(text, match.end()), taskId))))
                .distinct()
                .toList();
    }

    private static Ask ask(MatchResult call, String path) {
        return call.group(1).equals("page") ? new Ask(path, true) : new Ask("/api/v1" + path, false);
    }

    /** Up to the bracket that closes the call. */
    private static String argument(String text, int start) {
        var open = 1;
        for (var at = start; at < text.length(); at++) {
            var sign = text.charAt(at);
            open += sign == '(' ? 1 : sign == ')' ? -1 : 0;
            if (open == 0) {
                return text.substring(start, at);
            }
        }
        throw new IllegalArgumentException(text.substring(start));
    }

    private static String path(String argument, String taskId) {
        return Stream.of(argument.split("\\+"))
                .map(part -> piece(part.strip(), taskId).orElseThrow(() -> new IllegalArgumentException(argument)))
                .collect(Collectors.joining());
    }

    /** A text or the task; anything else is known to the form alone. */
    private static Optional<String> piece(String part, String taskId) {
        var text = TEXT.matcher(part);
        if (text.matches()) {
            return Optional.of(TASK_IN_TEXT.matcher(text.group(1)).replaceAll(taskId))
                    .filter(words -> !words.contains("$"));
        }
        return TASK.matcher(part).matches() ? Optional.of(taskId) : Optional.empty();
    }

    private static String script(String name) {
        try (var script = FormText.class.getResourceAsStream(SCRIPTS + name + ".js")) {
            if (script == null) {
                throw new IllegalArgumentException("tiaocai." + name);
            }
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
