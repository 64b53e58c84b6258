package org.tiaocai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a newcomer reads first is compared with the code, so that it never misleads. */
@DisplayName("新人的入口：说明与代码一致")
class NewcomersDoorTest {

    private static final Path ARCHITECTURE = Path.of("src/docs/architecture.md");
    private static final String BEGIN = "<!-- modules: written by NewcomersDoorTest -->\n";
    private static final String END = "<!-- end of modules -->";
    private static final Path DECISIONS = Path.of("src/docs/decisions");
    private static final Pattern PATH = Pattern.compile("`((?:src|processes|forms|docker)/[^`<>*…]*)`");
    private static final Pattern TEST = Pattern.compile("`(\\w+(?:Test|IT))`");

    @Test
    @DisplayName("模块图由代码画出；不一致时，正确的一页在 target/docs 下")
    void the_diagram_is_drawn_from_the_code() throws IOException {
        var page = Files.readString(ARCHITECTURE);
        var right = page.substring(0, page.indexOf(BEGIN) + BEGIN.length())
                + ModuleDiagram.drawn()
                + page.substring(page.indexOf(END));
        Files.createDirectories(Path.of("target/docs"));
        Files.writeString(Path.of("target/docs/architecture.md"), right);
        assertThat(page).isEqualTo(right);
    }

    @ParameterizedTest
    @DisplayName("文中提到的文件和测试都存在")
    @ValueSource(strings = {"CONTRIBUTING.md", "src/docs/architecture.md", "src/docs/words.md", "README.md"})
    void every_path_exists(Path page) throws IOException {
        var text = Files.readString(page);
        var tests = names("src/test/java");
        assertThat(found(PATH, text))
                .allSatisfy(path -> assertThat(Path.of(path)).exists());
        assertThat(tests).containsAll(found(TEST, text));
    }

    @Test
    @DisplayName("每项决定都在目录中，目录中的每项决定都存在")
    void every_decision_is_in_the_index() throws IOException {
        var index = found(Pattern.compile("\\(([\\w-]+\\.md)\\)"), Files.readString(DECISIONS.resolve("README.md")));
        try (var files = Files.list(DECISIONS)) {
            assertThat(index)
                    .containsExactlyInAnyOrderElementsOf(
                            files.map(file -> file.getFileName().toString())
                                    .filter(file -> file.matches("\\d{4}-.*"))
                                    .toList());
        }
    }

    @ParameterizedTest
    @DisplayName("一物一词：类名里没有已经放弃的词")
    @ValueSource(
            strings = {"Challenge", "Defence", "CaseNumber", "Deadline", "CaseClock", "Docket(?!ing)", "Matter(?!s?\\b)"
            })
    void a_word_that_was_given_up_names_no_class(String word) throws IOException {
        var matching = Pattern.compile(word);
        assertThat(names("src/main/java"))
                .noneMatch(name -> matching.matcher(name).find());
    }

    private static List<String> names(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".java"))
                    .map(file -> file.substring(0, file.length() - 5))
                    .toList();
        }
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult one) -> one.group(1))
                .distinct()
                .toList();
    }
}
