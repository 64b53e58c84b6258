package org.tiaocai.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Thymeleaf leaves out an attribute that is empty: a mark that scripts look for by its name alone says something. */
@DisplayName("页面上的标记")
class TemplateMarksTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern MARKS = Pattern.compile("th:(?:attr|data-[\\w-]+)=\"([^\"]*)\"");
    private static final Pattern EMPTY = Pattern.compile("(?:^|=)\\$?\\{?[^|,]*[?:]\\s*''");

    @Test
    @DisplayName("没有一处把属性设成空的，那样属性就没有了")
    void no_mark_is_empty() throws IOException {
        var empty = new ArrayList<String>();
        try (var files = Files.walk(TEMPLATES)) {
            for (var file :
                    files.filter(one -> one.toString().endsWith(".html")).toList()) {
                var marks = MARKS.matcher(Files.readString(file));
                while (marks.find()) {
                    if (EMPTY.matcher(marks.group(1)).find()) {
                        empty.add(TEMPLATES.relativize(file) + "：" + marks.group(1));
                    }
                }
            }
        }
        assertThat(empty).isEmpty();
    }

    @Test
    @DisplayName("这项检查认得出空的标记")
    void the_check_sees_an_empty_mark() {
        assertThat(EMPTY.matcher("data-person=${one.movable ? '' : null}").find())
                .isTrue();
        assertThat(EMPTY.matcher("${one.movable ? null : ''}").find()).isTrue();
        assertThat(EMPTY.matcher("data-person=${one.movable ? 'yes' : null}").find())
                .isFalse();
    }
}
