package org.tiaocai.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tiaocai.shared.RegistrationNumber;

/**
 * 案卷内容 in the tables, as {@code archive/contents.csv} names it: what tells of persons and of what they said is cleared
 * when the file is destroyed; days, decisions and numbers stay for the figures.
 */
@Component
class Contents {

    static final String GONE = "已销毁";

    private static final String FILE = "/archive/contents.csv";
    private static final String ROWS = "*";

    private final JdbcClient jdbc;

    Contents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One table.
     *
     * @param path the column that names the case, or {@code column>table} of the row above it
     * @param cleared with ! where it may not be empty; * where whole rows go
     * @param kept long texts that stay
     */
    record Line(String table, String path, List<String> cleared, List<String> kept) {

        String condition() {
            var above = path.split(">");
            return above.length == 1
                    ? path + " = :number"
                    : above[0] + " in (select id from " + above[1] + " where registration_number = :number)";
        }
    }

    /** @param words what each of its papers says from now on, as a page */
    void clear(RegistrationNumber number, String words) {
        lines().stream().filter(line -> !line.cleared().isEmpty()).forEach(line -> clear(number, line));
        jdbc.sql("update document set page = :page, sealed = false where registration_number = :number")
                .param("page", words)
                .param("number", number.value())
                .update();
    }

    private void clear(RegistrationNumber number, Line line) {
        var statement = line.cleared().contains(ROWS)
                ? "delete from " + line.table()
                : "update " + line.table() + " set "
                        + line.cleared().stream().map(Contents::set).collect(Collectors.joining(", "));
        jdbc.sql(statement + " where " + line.condition())
                .param("number", number.value())
                .update();
    }

    private static String set(String column) {
        var name = column.replace("!", "");
        return name.equals(column)
                ? name + " = null"
                : name + " = case when " + name + " is null then null else '" + GONE + "' end";
    }

    static List<Line> lines() {
        try (var file = Objects.requireNonNull(Contents.class.getResourceAsStream(FILE), FILE)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .map(cells -> new Line(cells[0], cells[1], words(cells[2]), words(cells[3])))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> words(String cell) {
        return Arrays.stream(cell.split(" ")).filter(word -> !word.isEmpty()).toList();
    }
}
