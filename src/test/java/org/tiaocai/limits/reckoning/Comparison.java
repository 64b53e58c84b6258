package org.tiaocai.limits.reckoning;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.tiaocai.limits.reckoning.DayWalker.End;

/** 两种算法逐一比较: the module's answer beside the walker's, and the table of those that differ. */
final class Comparison {
    static final Path TABLE = Path.of("target/limits/disagreements.csv");
    static final Path FIGURES = Path.of("target/limits/comparison.txt");

    private static final String HEADER =
            "rule,extended,excluded,start,due,walkedDue,raw,walkedRaw,at,walkedAt,provisional,walkedProvisional";

    private final Faults faults = new Faults();
    private final Set<String> rules = new HashSet<>();
    private final DayWalker walker;
    private long undated;
    private long provisional;

    Comparison(DayWalker walker) {
        this.walker = walker;
    }

    void look(Asked asked, LocalDateTime start, Reckoning answer) {
        End end = walker.walk(asked.rule(), start, asked.longer(), asked.excluded());
        boolean agree = Objects.equals(answer.due(), end.due())
                && Objects.equals(answer.raw(), end.raw())
                && Objects.equals(answer.dueAt(), end.at())
                && answer.provisional() == end.provisional();
        faults.check(agree, () -> line(asked, start, answer, end));
        rules.add(asked.rule().id());
        undated += end.due() == null ? 1 : 0;
        provisional += end.provisional() ? 1 : 0;
    }

    Faults faults() {
        return faults;
    }

    long undated() {
        return undated;
    }

    long provisional() {
        return provisional;
    }

    void write() {
        try {
            Files.createDirectories(TABLE.getParent());
            Files.write(
                    TABLE,
                    Stream.concat(Stream.of(HEADER), faults.lines().stream()).toList());
            Files.write(FIGURES, figures());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> figures() {
        return List.of(
                "规则 " + rules.size() + " 条，起算日自 " + EveryDay.FIRST + " 至 " + EveryDay.LAST + "，逐日比较",
                "比较 " + faults.looks() + " 次，其中暂定 " + provisional + " 次，不定日期 " + undated + " 次",
                "不一致 " + faults.found() + " 次");
    }

    private static String line(Asked asked, LocalDateTime start, Reckoning answer, End end) {
        Stream<Object> cells = Stream.of(
                asked.label(),
                start,
                Objects.toString(answer.due(), ""),
                Objects.toString(end.due(), ""),
                Objects.toString(answer.raw(), ""),
                Objects.toString(end.raw(), ""),
                Objects.toString(answer.dueAt(), ""),
                Objects.toString(end.at(), ""),
                answer.provisional(),
                end.provisional());
        return String.join(",", cells.map(Object::toString).toList());
    }
}
