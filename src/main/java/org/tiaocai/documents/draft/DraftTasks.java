package org.tiaocai.documents.draft;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** 哪项任务看哪些草稿: {@code documents/drafts.csv}, the only place that says so. */
@Component
class DraftTasks {

    private static final String FILE = "/documents/drafts.csv";

    private final Map<String, Line> lines;

    /** @param writes whether whoever has the task may change the text */
    record Line(String task, List<String> codes, boolean writes) {}

    DraftTasks() {
        this.lines = read().stream().skip(1).map(DraftTasks::line).collect(Collectors.toMap(Line::task, line -> line));
    }

    Map<String, Line> lines() {
        return lines;
    }

    Line of(String task) {
        return lines.getOrDefault(task, new Line(task, List.of(), false));
    }

    private static Line line(String text) {
        var cells = text.split(",", -1);
        return new Line(
                cells[0], cells[1].equals("—") ? List.of() : List.of(cells[1].split(" ")), cells[2].equals("可改"));
    }

    private static List<String> read() {
        try (var file = Objects.requireNonNull(DraftTasks.class.getResourceAsStream(FILE), FILE)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
