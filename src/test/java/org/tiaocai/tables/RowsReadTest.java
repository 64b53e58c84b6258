package org.tiaocai.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A stream of rows holds its connection until somebody closes it; twenty such reads, and the house stands still. */
class RowsReadTest {

    private static final String QUERY = ".query(";

    static List<Path> sources() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    @ParameterizedTest
    @DisplayName("查询结果读成列表，不留着连接")
    @MethodSource("sources")
    void rows_are_read_to_the_end(Path file) throws IOException {
        var code = Files.readString(file).replaceAll("\\s+", "");
        assertThat(code).doesNotContain(".queryForStream(");
        assertThat(leavesOpen(code)).isFalse();
    }

    @Test
    @DisplayName("括号套几层都认得出")
    void however_deep() {
        assertThat(leavesOpen("a.query(String.class).stream()")).isTrue();
        assertThat(leavesOpen("a.query((row,line)->new X(N.of(row.get(\"a\")),f(g(1)))).stream()"))
                .isTrue();
        assertThat(leavesOpen("a.query(String.class).list().stream()")).isFalse();
    }

    private static boolean leavesOpen(String code) {
        for (var at = code.indexOf(QUERY); at >= 0; at = code.indexOf(QUERY, at + 1)) {
            var end = at + QUERY.length();
            for (var open = 1; open > 0 && end < code.length(); end++) {
                open += code.charAt(end) == '(' ? 1 : code.charAt(end) == ')' ? -1 : 0;
            }
            if (code.startsWith(".stream()", end)) {
                return true;
            }
        }
        return false;
    }
}
