package org.tiaocai.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiaocai.doors.FormText.Ask;

@DisplayName("走访：表单要取的数据从表单自己的文字里读出来")
class FormTextTest {

    static Stream<Path> forms() throws IOException {
        return Files.walk(Path.of("forms")).filter(file -> file.toString().endsWith(".html"));
    }

    @ParameterizedTest
    @DisplayName("每一份表单都读得懂")
    @MethodSource("forms")
    void every_form_can_be_read(Path form) throws IOException {
        var text = Files.readString(form);
        var asks = FormText.asks(text, "one-task");
        assertThat(asks.isEmpty())
                .isEqualTo(!text.contains(".ask(") && !text.matches("(?s).*tiaocai\\.(service|award)\\..*"));
        assertThat(asks).allMatch(ask -> ask.path().startsWith("/api/v1/"));
    }

    @Test
    @DisplayName("任务的标识、共用的脚本、另开的页面")
    void what_the_shared_scripts_ask_counts_too() {
        assertThat(FormText.asks("sheet.ask('/tasks/' + encodeURIComponent(sheet.taskId) + '/award')", "t"))
                .containsExactly(new Ask("/api/v1/tasks/t/award", false));
        assertThat(FormText.asks("sheet.ask('/courts')", "t")).containsExactly(new Ask("/api/v1/courts", false));
        assertThat(FormText.asks("tiaocai.service.sheet(sheet)", "t"))
                .containsExactlyInAnyOrder(
                        new Ask("/api/v1/service/tasks/t", false),
                        new Ask("/api/v1/service/tasks/t/document", true),
                        new Ask("/api/v1/service/tasks/t/receipt", true));
    }

    @Test
    @DisplayName("读不懂的不放过")
    void what_cannot_be_read_is_told() {
        assertThatThrownBy(() -> FormText.asks("sheet.ask('/cases/' + number)", "t"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> FormText.asks("tiaocai.unknown.sheet(sheet)", "t"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
