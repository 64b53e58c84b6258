package org.tiaocai.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tiaocai.limits.reckoning.Reckoner;
import org.tiaocai.story.Bureau;
import org.tiaocai.story.StoryTest;

/** The table of limits over REST, as other tools ask it. */
@StoryTest
@DisplayName("期限接口")
class ReckoningAnswersTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @LocalServerPort
    int port;

    @Autowired
    Bureau bureau;

    private Browser tool;

    @BeforeEach
    void loggedIn() {
        bureau.staff();
        tool = new Browser(port);
        tool.logIn("coordinator", Browser.PASSWORD);
    }

    @Test
    @DisplayName("裁决期限：最后一日、顺延前的末日、依据和每一步")
    void the_award_limit() throws IOException {
        var answer = answer("A22?start=2024-08-19&excludedDays=0&extended=false", 200);
        assertThat(answer.get("rule").asText()).isEqualTo("A22");
        assertThat(answer.get("due").asText()).isEqualTo("2024-10-08");
        assertThat(answer.get("raw").asText()).isEqualTo("2024-10-03");
        assertThat(answer.get("provisional").asBoolean()).isFalse();
        assertThat(answer.get("basis").asText()).contains("第43条");
        assertThat(answer.get("steps")).hasSizeGreaterThan(4);
        assertThat(answer.get("steps").get(0).get("day").asText()).isEqualTo("2024-08-19");
    }

    @Test
    @DisplayName("表中每一条规则都有回答：有日期，或者写明为什么没有")
    void every_rule_answers() throws IOException {
        for (var rule : Reckoner.ofStateCouncilSchedules().rules()) {
            var answer = answer(rule.id() + "?start=2026-03-02", 200);
            assertThat(answer.get("due").isNull())
                    .as(rule.id())
                    .isEqualTo(!answer.get("reason").isNull());
        }
        assertThat(JSON.readTree(tool.fetch("/api/v1/deadlines").body())).hasSize(103);
    }

    @ParameterizedTest
    @DisplayName("倒推、延长、扣除、暂定、按小时")
    @CsvSource({
        "A20?start=2026-10-12, 2026-09-29",
        "A22?start=2025-08-19&extended=true, 2025-10-20",
        "A22?start=2025-03-03&excludedDays=82, 2025-07-08",
        "A22?start=2025-03-03&excludedDays=82&extended=true, 2025-07-23",
        "M03?start=2026-03-02&extendedDays=10, 2026-03-27",
        "P01?start=2026-12-17, 2027-01-04",
        "S04?start=2026-03-02T15:30, 2026-03-03",
    })
    void circumstances(String question, String due) throws IOException {
        var answer = answer(question, 200);
        assertThat(answer.get("due").asText()).isEqualTo(due);
        assertThat(answer.get("provisional").asBoolean()).isEqualTo(due.startsWith("2027"));
    }

    @ParameterizedTest
    @DisplayName("没有的规则：404，有后缀的列出后缀")
    @CsvSource({"X99, 没有编号为", "A08, A08-decision"})
    void unknown_rules(String id, String told) throws IOException {
        assertThat(problem(id + "?start=2026-03-02", 404)).contains(told);
    }

    @ParameterizedTest
    @DisplayName("问得不对：400，写明原因")
    @ValueSource(
            strings = {
                "A22",
                "A22?start=",
                "A22?start=2026-02-30",
                "A22?start=20260302",
                "A22?start=%2B999999999-12-31",
                "A22?start=1999-12-31",
                "A22?start=2026-03-02T25:00",
                "A22?start=2026-03-02&excludedDays=-1",
                "A22?start=2026-03-02&excludedDays=some",
                "A22?start=2026-03-02&extended=maybe",
                "A22?start=2026-03-02&extendedDays=16",
                "A06?start=2026-03-02&extended=true",
                "A06?start=2026-03-02&excludedDays=1",
                "M04?start=2026-03-02&extended=true",
                "S04?start=2026-03-02T15:30&excludedDays=1",
            })
    void bad_questions(String question) throws IOException {
        assertThat(problem(question, 400)).matches(".*\\p{IsHan}.*").doesNotContain("Exception");
    }

    private JsonNode answer(String question, int status) throws IOException {
        var answer = tool.fetch("/api/v1/deadlines/" + question);
        assertThat(answer.statusCode()).as(question + " " + answer.body()).isEqualTo(status);
        return JSON.readTree(answer.body());
    }

    private String problem(String question, int status) throws IOException {
        return answer(question, status).get("detail").asText();
    }
}
