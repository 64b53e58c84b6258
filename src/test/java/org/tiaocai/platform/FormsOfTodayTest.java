package org.tiaocai.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("在办案件的表单：选项没有变的用今天的，变了的用开始时的")
class FormsOfTodayTest {

    private static final String DRAFT = "forms/mediation/draft-agreement.html";
    private static final String REPORT = "forms/mediation/report-entrusted-mediation.html";

    @Test
    @DisplayName("多了栏目的，显示今天的表单")
    void more_fields() throws IOException {
        var today = Files.readString(Path.of(DRAFT));
        var then = today.replaceFirst("<textarea[^>]*></textarea>", "");
        assertThat(then).isNotEqualTo(today);
        assertThat(shown(DRAFT, then)).isEqualTo(today);
    }

    @Test
    @DisplayName("旧流程没有的选项，旧案件不显示；没有同名表单的也不变")
    void other_choices() throws IOException {
        var today = Files.readString(Path.of(REPORT));
        var then = today.replace("\"FAILED\"", "\"GIVEN_UP\"");
        assertThat(then).isNotEqualTo(today);
        assertThat(shown(REPORT, then)).isEqualTo(then);
        assertThat(shown(REPORT, today.replaceFirst("data-choices=\"[^\"]*\"", "data-choices=\"another\"")))
                .contains("another");
        assertThat(shown("forms/mediation/no-such.html", then)).isEqualTo(then);
    }

    private static String shown(String name, String then) throws IOException {
        try (var form = FormsOfToday.instead(name, new ByteArrayInputStream(then.getBytes(StandardCharsets.UTF_8)))) {
            return new String(form.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
