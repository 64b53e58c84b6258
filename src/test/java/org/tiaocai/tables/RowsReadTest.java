package org.tiaocai.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A stream of rows holds its connection until somebody closes it; twenty such reads, and the house stands still. */
class RowsReadTest {

    private static final Pattern OPEN_STREAM =
            Pattern.compile("\\.query\\((?:[^()]|\\((?:[^()]|\\([^()]*\\))*\\))*\\)\\.stream\\(\\)");

    static Stream<Path> sources() throws IOException {
        return Files.walk(Path.of("src/main/java"))
                .filter(file -> file.toString().endsWith(".java"));
    }

    @ParameterizedTest
    @DisplayName("查询结果读成列表，不留着连接")
    @MethodSource("sources")
    void rows_are_read_to_the_end(Path file) throws IOException {
        assertThat(Files.readString(file).replaceAll("\\s+", "")).doesNotContainPattern(OPEN_STREAM);
    }
}
