package org.tiaocai.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.tiaocai.platform.Browser;
import org.tiaocai.rights.Setting.Holding;
import org.tiaocai.story.StoryTest;

/** Every route of the running application, tried by every role in every relation, answers as the matrix says. */
@StoryTest
@DisplayName("权限矩阵")
class RightsMatrixTest {

    @LocalServerPort
    int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    @Autowired
    Matrix matrix;

    @Autowired
    Setting setting;

    private final Map<String, Browser> visitors = new HashMap<>();
    private final List<String> differences = new ArrayList<>();
    private int comparisons;
    private int leaks;

    @Test
    @DisplayName("每一个路径都在矩阵里，矩阵里没有多余的路径")
    void a_line_for_every_route() {
        var routes = TriedRoute.all(mapping).stream().map(TriedRoute::key).collect(Collectors.toSet());
        var lines = matrix.routes().stream().map(Route::key).collect(Collectors.toSet());
        assertThat(new TreeSet<>(routes)).isEqualTo(new TreeSet<>(lines));
    }

    @Test
    @DisplayName("每一个路径 × 每一个岗位 × 每一种关系：与矩阵没有差异")
    void no_difference() throws IOException {
        setting.build();
        try {
            setting.roles().forEach(role -> visitors.put(role, loggedIn(setting.personOf(role))));
            for (var route : TriedRoute.all(mapping)) {
                var line = matrix.route(route.method(), route.pattern()).orElseThrow();
                setting.roles().forEach(role -> tried(route, line, role));
            }
        } finally {
            setting.clear();
        }
        report();
        assertThat(differences).isEmpty();
    }

    private Browser loggedIn(String person) {
        var browser = new Browser(port);
        browser.logIn(person, Browser.PASSWORD);
        return browser;
    }

    private void tried(TriedRoute route, Route line, String role) {
        switch (line.act().scope()) {
            case OPEN, LOGIN -> compare(route, role, "", true, "2026-000001", "1");
            case HOUSE -> compare(route, role, "", allows(line, role, Relation.OTHER), "2026-000001", "1");
            case TASK -> triedWithTasks(route, line, role);
            case CASE -> {
                if (route.pattern().contains("/cases/{number}")) {
                    setting.relationsOf(role).forEach(relation -> triedInCase(route, line, role, relation));
                } else {
                    triedBesideTask(route, line, role);
                }
            }
        }
    }

    private void triedInCase(TriedRoute route, Route line, String role, Relation relation) {
        if (relation == Relation.TASK) {
            setting.inHand(setting.personOf(role));
        }
        compare(
                route,
                role,
                relation.label(),
                allows(line, role, relation),
                setting.caseOf(relation).value(),
                "1");
    }

    /** 案卷 beside a task: in hand it is TASK; who does not have the task is told that there is none. */
    private void triedBesideTask(TriedRoute route, Route line, String role) {
        var kind = "deliberate";
        var person = setting.personOf(role);
        compare(
                route,
                role,
                "任务在手",
                allows(line, role, Relation.TASK),
                "",
                setting.task(kind, person, Holding.IN_HAND));
        compare(
                route,
                role,
                "任务可领",
                allows(line, role, Relation.OTHER),
                "",
                setting.task(kind, person, Holding.OFFERED));
        compare(route, role, "任务无关", false, "", setting.task(kind, person, Holding.STRANGE));
    }

    private void triedWithTasks(TriedRoute route, Route line, String role) {
        var person = setting.personOf(role);
        for (var kind : line.tasks()) {
            compare(route, role, "任务在手", true, "", setting.task(kind, person, Holding.IN_HAND));
            compare(route, role, "任务可领", true, "", setting.task(kind, person, Holding.OFFERED));
            compare(route, role, "同事已领", false, "", setting.task(kind, person, Holding.HELD_BY_COLLEAGUE));
            compare(route, role, "任务无关", false, "", setting.task(kind, person, Holding.STRANGE));
        }
        var strange = line.tasks().contains("serveDocument") ? "deliberate" : "serveDocument";
        compare(route, role, "别种任务", false, "", setting.task(strange, person, Holding.IN_HAND));
        setting.task(strange, person, Holding.STRANGE);
    }

    private static boolean allows(Route line, String role, Relation relation) {
        return line.act().allows(Set.of(role), relation);
    }

    private void compare(TriedRoute route, String role, String relation, boolean allowed, String number, String task) {
        var method = route.method().equals(MatrixReader.ANY) ? "GET" : route.method();
        var answer = Objects.requireNonNull(visitors.get(role))
                .tries(method, route.path(number, task), route.contentType(), PastTheDoor.ONLY, "yes");
        comparisons++;
        if (passed(answer) != allowed || !allowed && !isRefusal(answer)) {
            differences.add("%s | %s | %s | 应当%s，实际 %d"
                    .formatted(route.key(), role, relation, allowed ? "许可" : "拒绝", answer.statusCode()));
            leaks += allowed ? 0 : 1;
        }
    }

    private static boolean passed(HttpResponse<String> answer) {
        return answer.headers().firstValue(PastTheDoor.HEADER).isPresent();
    }

    private static boolean isRefusal(HttpResponse<String> answer) {
        return answer.statusCode() == 403 || answer.statusCode() == 404;
    }

    private void report() throws IOException {
        var target = Path.of("target/rights");
        Files.createDirectories(target);
        Files.writeString(target.resolve("matrix.md"), """
                # 权限矩阵的核对

                | 路径 | 岗位（含系统管理员、无岗位） | 关系 | 比较 | 差异 | 泄露 |
                |---|---|---|---|---|---|
                | %d | %d | %d | %d | %d | %d |

                %s
                """.formatted(
                        TriedRoute.all(mapping).size(),
                        setting.roles().size(),
                        Relation.values().length,
                        comparisons,
                        differences.size(),
                        leaks,
                        differences.stream().map(one -> "- " + one).collect(Collectors.joining("\n"))));
    }
}
