package org.tiaocai.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a browser would find only when it opens the page: a script that does not load at all, a table that a phone cuts off. */
class OwnScriptsTest {

    private static final Path RESOURCES = Path.of("src", "main", "resources");
    private static final Pattern DECLARED =
            Pattern.compile("(?m)^(?:export )?(?:default )?(?:const|let|class|async function|function)\\s+(\\w+)");
    private static final Pattern IMPORTED = Pattern.compile("(?m)^import (?:\\w+, )?\\{([^}]*)}");

    /** Frames that scroll by themselves. */
    private static final Pattern FRAMED = Pattern.compile("class=\"(?:wide|scroll)\"[^>]*>\\s*<table");

    @Test
    @DisplayName("每个脚本里一个名字只定义一次，否则浏览器整个不载入")
    void no_name_is_declared_twice() {
        assertThat(files(".js"))
                .isNotEmpty()
                .allSatisfy(script ->
                        assertThat(names(script)).as(script.toString()).doesNotHaveDuplicates());
    }

    @Test
    @DisplayName("看板各页的表格都在自己会横向滚动的框里，其余各页的表格在手机上变成卡片")
    void every_table_fits_a_phone() {
        var dashboards = files(".html")
                .filter(page -> read(page).contains("<main class=\"dashboard\""))
                .toList();
        assertThat(dashboards)
                .hasSizeGreaterThan(3)
                .allSatisfy(page -> assertThat(FRAMED.matcher(read(page)).results())
                        .as(page.toString())
                        .hasSize(read(page).split("<table", -1).length - 1));
        assertThat(files(".html").filter(page -> read(page).contains("rowspan=\"")))
                .as("a table with joined rows is no list of cards: give it a frame")
                .isEmpty();
        assertThat(read(RESOURCES.resolve(Path.of("static", "css", "tiaocai.css"))))
                .contains(".wide, .scroll { overflow-x: auto;");
    }

    private static List<String> names(Path script) {
        var text = read(script);
        return Stream.concat(
                        DECLARED.matcher(text).results().map(found -> found.group(1)),
                        IMPORTED.matcher(text)
                                .results()
                                .flatMap(found -> Stream.of(found.group(1).split(",")))
                                .map(name -> name.strip().replaceAll(".* as ", ""))
                                .filter(name -> !name.isEmpty()))
                .toList();
    }

    private static Stream<Path> files(String ending) {
        try (var all = Files.walk(RESOURCES)) {
            return all.filter(file -> file.toString().endsWith(ending)).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
