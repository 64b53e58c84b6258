package org.tiaocai.doors;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

/** 走访的页面: kind × role × answer, over all walks and stories of this run. */
final class PageReport {

    private static final Path FOLDER = Path.of("target", "walk");
    private static final Map<Door, Map<String, Map<Integer, Integer>>> COUNTS = new TreeMap<>();
    private static final Map<Door, Duration> TIMES = new TreeMap<>();

    private PageReport() {}

    static synchronized void count(Visit visit, int status, Duration took) {
        COUNTS.computeIfAbsent(visit.door(), any -> new TreeMap<>())
                .computeIfAbsent(visit.visitor().role(), any -> new TreeMap<>())
                .merge(status, 1, Integer::sum);
        TIMES.merge(visit.door(), took, Duration::plus);
    }

    static synchronized void write(String name) {
        var words = new StringBuilder("页面 %d 次，共 %d 秒%n"
                .formatted(
                        COUNTS.values().stream().mapToInt(PageReport::times).sum(),
                        TIMES.values().stream()
                                .reduce(Duration.ZERO, Duration::plus)
                                .toSeconds()));
        COUNTS.forEach((door, roles) -> {
            var seconds = TIMES.getOrDefault(door, Duration.ZERO).toSeconds();
            words.append("%s %d 次，%d 秒%n".formatted(door.label(), times(roles), seconds));
            roles.forEach((role, answers) -> words.append("  %s %s%n".formatted(role, answers)));
        });
        try {
            Files.createDirectories(FOLDER);
            Files.writeString(FOLDER.resolve(name), words);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static int times(Map<String, Map<Integer, Integer>> roles) {
        return roles.values().stream()
                .flatMap(answers -> answers.values().stream())
                .mapToInt(Integer::intValue)
                .sum();
    }
}
