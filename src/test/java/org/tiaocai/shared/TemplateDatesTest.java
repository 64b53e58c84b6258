package org.tiaocai.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A day is printed in one of two ways and never as it is stored. */
@DisplayName("页面上的日期")
class TemplateDatesTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern PRINTED = Pattern.compile("th:u?text=\"([^\"]*)\"");
    private static final Pattern IN_WORDS = Pattern.compile(
            "@localTimes\\.\\w+\\([^()]*(?:\\(\\))?[^()]*\\)|#temporals\\.format\\([^()]*(?:\\(\\))?[^()]*\\)");

    /** What days are called in our records; a day that is only asked for (`== null`) is not printed. */
    private static final Pattern BARE = Pattern.compile(
            "[\\w.]*(?:[a-z]On|Due|Until|fromDay|toDay|\\.due|\\.dueOn|\\.on|\\.until)\\b(?:\\(\\))?(?!\\s*[\\w=?!.(])");

    @Test
    @DisplayName("表格里是 2026-11-25 周三，文句里是 2026年11月25日：没有一处直接打印")
    void no_day_is_printed_as_it_is_stored() throws IOException {
        var bare = new ArrayList<String>();
        try (var files = Files.walk(TEMPLATES)) {
            for (var file :
                    files.filter(one -> one.toString().endsWith(".html")).toList()) {
                var printed = PRINTED.matcher(Files.readString(file));
                while (printed.find()) {
                    if (BARE.matcher(IN_WORDS.matcher(printed.group(1)).replaceAll(""))
                            .find()) {
                        bare.add(TEMPLATES.relativize(file) + "：" + printed.group(1));
                    }
                }
            }
        }
        assertThat(bare).isEmpty();
    }

    @Test
    @DisplayName("这项检查认得出直接打印的日期")
    void the_check_sees_a_bare_day() {
        assertThat(BARE.matcher("${one.joinedOn}").find()).isTrue();
        assertThat(BARE.matcher("|${one.from} 至 ${one.untilOn}|").find()).isTrue();
        assertThat(BARE.matcher("${one.suppliedOn == null ? '尚未收到' : ''}").find())
                .isFalse();
        assertThat(BARE.matcher(IN_WORDS.matcher("${@localTimes.inTables(one.joinedOn)}")
                                .replaceAll(""))
                        .find())
                .isFalse();
    }
}
