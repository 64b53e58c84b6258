package org.tiaocai.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.tiaocai.arbitration.motion.MotionKind;
import org.tiaocai.platform.Browser;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.story.StoryTest;

/** Every act of a case in every stage, at both doors: what the page offers is what the API takes, with one reason. */
@StoryTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("办理时点：每一个事项 × 每一个阶段")
class StagesTest {

    @LocalServerPort
    int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    @Autowired
    Matrix matrix;

    @Autowired
    StageTable table;

    @Autowired
    Stages stages;

    @Autowired
    CasesByStage cases;

    private Browser browser;

    @BeforeAll
    void somebodyWhoMayDoEverything() {
        cases.everybody();
        browser = new Browser(port);
        browser.logIn(CasesByStage.EVERYBODY, Browser.PASSWORD);
    }

    @AfterAll
    void nobody() {
        cases.nobody();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("页面提供的就是接口接受的，不接受的用同一句话说明理由")
    void both_doors(CaseStage stage) {
        var number = cases.in(stage);
        assertThat(stages.of(number)).isEqualTo(stage);
        var page = Jsoup.parse(browser.open("/cases/" + number).body());
        for (var route : routes()) {
            for (var act : acts(route)) {
                var words = stages.refusal(number, act.key()).orElse("");
                var line = table.line(act.key());
                assertThat(line == null || words.isEmpty() == line.in().contains(stage))
                        .as(act.key())
                        .isTrue();
                var answer = sent(route, act, number);
                assertThat(answer.statusCode()).as(route.key()).isNotIn(403, 404, 405, 500);
                if (words.isEmpty()) {
                    assertThat(answer.body()).as(stage + " " + act.key()).doesNotContain("现在不能办理这一事项");
                } else {
                    assertThat(answer.statusCode()).as(stage + " " + act.key()).isEqualTo(400);
                    assertThat(answer.body()).as(stage + " " + act.key()).contains(words);
                    assertThat(page.select("form[data-act=" + act.form(route) + "]"))
                            .as(stage + " " + act.key())
                            .isEmpty();
                    if (!act.key().contains(StageTable.VARIANT)) {
                        assertThat(page.text()).as(stage + " " + act.key()).contains(words);
                    }
                }
            }
        }
        assertThat(stages.of(number))
                .as("nothing that was tried has moved the case")
                .isEqualTo(stage);
    }

    /** @param kind what stands in the path in the place of its kind */
    record Tried(String key, String kind) {

        /** The part of the address that a form of the page names. */
        String form(TriedRoute route) {
            return route.pattern()
                    .replaceFirst("^(/api/v1)?/cases/\\{number}/", "")
                    .replace("{kind}", kind)
                    .replaceAll("\\{[^}]*}", "1");
        }
    }

    private List<TriedRoute> routes() {
        return TriedRoute.all(mapping).stream()
                .filter(route -> !route.method().equals("GET"))
                .filter(route -> matrix.route(route.method(), route.pattern())
                        .filter(line -> line.act().scope() == Act.Scope.CASE)
                        .isPresent())
                .toList();
    }

    private Stream<Tried> kindsOf(String act, TriedRoute route) {
        return route.pattern().contains("{kind}")
                ? Arrays.stream(MotionKind.values())
                        .map(kind -> new Tried(act + StageTable.VARIANT + kind, kind.name()))
                : Stream.of(new Tried(act, ""));
    }

    private List<Tried> acts(TriedRoute route) {
        return kindsOf(
                        matrix.route(route.method(), route.pattern())
                                .orElseThrow()
                                .act()
                                .key(),
                        route)
                .toList();
    }

    private HttpResponse<String> sent(TriedRoute route, Tried act, RegistrationNumber number) {
        var path = route.pattern()
                .replace("{number}", number.value())
                .replace("{kind}", act.kind())
                .replaceAll("\\{[^}]*}", "999999");
        return route.pattern().startsWith("/api/")
                ? browser.tries(route.method(), path, "application/json")
                : browser.submitWithFile(path + "?_csrf=" + browser.token(), Map.of("name", "照片"), new byte[] {1});
    }
}
