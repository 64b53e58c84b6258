package org.tiaocai.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Whoever adds a table or a text to a case says what becomes of it when the file is destroyed. */
@DisplayName("销毁案卷时，案件各表的每一段文字都有着落")
class ContentsTest {

    private static final int LONG = 200;

    /** column → its words in the schema, by table. */
    private static Map<String, Map<String, String>> schema() throws IOException {
        var tables = new LinkedHashMap<String, Map<String, String>>();
        var columns = new LinkedHashMap<String, String>();
        for (var line : Files.readAllLines(Path.of("src/docs/schema.md"))) {
            if (line.startsWith("### ")) {
                columns = new LinkedHashMap<>();
                tables.put(line.substring(4), columns);
            } else if (line.startsWith("foreign key")) {
                columns.put(line, line.replaceAll(".* references (\\w+) .*", "$1"));
            } else if (line.matches("\\w+ (text|varchar|numeric|date|bigint).*")) {
                columns.put(line.substring(0, line.indexOf(' ')), line.substring(line.indexOf(' ') + 1));
            }
        }
        return tables;
    }

    @Test
    @DisplayName("每段长文字或者清除，或者写明保留")
    void every_long_text_is_decided() throws IOException {
        var undecided = new ArrayList<String>();
        var lines = Contents.lines().stream().collect(Collectors.toMap(Contents.Line::table, line -> line));
        var schema = schema();
        schema.forEach((table, columns) -> {
            var line = lines.get(table);
            if (line == null && !isOfACase(columns, schema)) {
                return;
            }
            columns.forEach((column, words) -> {
                var decided = line != null
                        && (line.cleared().contains("*")
                                || line.cleared().contains(column)
                                || line.cleared().contains(column + "!")
                                || line.kept().contains(column));
                if (isLong(words) && !decided) {
                    undecided.add(table + "." + column);
                }
            });
        });
        assertThat(undecided).isEmpty();
    }

    @Test
    @DisplayName("不能为空的写“已销毁”，其余清空；写的表和栏都有")
    void what_may_not_be_empty_says_so() throws IOException {
        var schema = schema();
        for (var line : Contents.lines()) {
            for (var column : line.cleared()) {
                if (!column.equals("*") && schema.containsKey(line.table())) {
                    var words = schema.get(line.table()).get(column.replace("!", ""));
                    assertThat(words).as(line.table() + "." + column).isNotNull();
                    if (words != null && words.contains("not null")) {
                        assertThat(column).as(line.table()).endsWith("!");
                    }
                }
            }
        }
    }

    /** By its own number of the case, or by a row above it that has one. */
    private static boolean isOfACase(Map<String, String> columns, Map<String, Map<String, String>> schema) {
        return columns.containsKey("registration_number")
                || columns.entrySet().stream()
                        .filter(one -> one.getKey().startsWith("foreign key"))
                        .anyMatch(one ->
                                schema.getOrDefault(one.getValue(), Map.of()).containsKey("registration_number"));
    }

    private static boolean isLong(String words) {
        return words.startsWith("text")
                || words.startsWith("varchar(") && Integer.parseInt(words.substring(8, words.indexOf(')'))) >= LONG;
    }

    @Test
    @DisplayName("当事人的身份一项不留")
    void nothing_of_a_person_stays() {
        var party = Contents.lines().stream()
                .filter(line -> line.table().equals("party"))
                .findFirst()
                .orElseThrow();
        assertThat(party.cleared())
                .containsAll(List.of(
                        "name!", "identity_cipher", "identity_hash", "phone", "email", "address", "service_address"));
    }
}
