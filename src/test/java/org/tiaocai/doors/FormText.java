package org.tiaocai.doors;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What an embedded form asks our server for, read from its own text and from the shared scripts that it uses. */
final class FormText {

    private static final Pattern ASK = Pattern.compile("\\.(ask|page)\\(");
    private static final Pattern SHARED = Pattern.compile("\\btiaocai\\.(\\w+)\\.");
    private static final Pattern TASK =
            Pattern.compile("encodeURIComponent\\((?:sheet|form)\\.taskId\\)|(?:sheet|form)\\.taskId");
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
        var path = TASK.matcher(argument)
                .replaceAll(taskId)
                .replace("${" + taskId + "}", taskId)
                .replaceAll("['`]\\s*\\+\\s*|\\s*\\+\\s*['`]|^['`]|['`]$", "");
        if (!path.matches("/[\\w/-]+")) {
            throw new IllegalArgumentException(argument);
        }
        return path;
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
