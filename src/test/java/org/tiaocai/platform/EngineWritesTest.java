package org.tiaocai.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletRequest;
import org.tiaocai.story.Bureau;
import org.tiaocai.story.StoryTest;

/** Of all writes that the engine offers only those in the list exist here; a new one of a next release is closed. */
@StoryTest
@DisplayName("引擎接口的写操作")
class EngineWritesTest {

    @Autowired
    TestRestTemplate web;

    @Autowired
    Bureau bureau;

    @BeforeEach
    void staff() {
        bureau.staff();
    }

    @Test
    @DisplayName("没有列出的写操作，管理员和工作人员都是 403；列出的每一项都确有其门")
    void what_is_not_listed_is_closed_to_everybody() throws IOException {
        var routes = EngineRoutes.writes();
        var open = routes.stream().filter(route -> !isClosed(route)).toList();
        var closed = routes.stream().filter(EngineWritesTest::isClosed).toList();
        assertThat(closed)
                .hasSizeGreaterThan(100)
                .contains("DELETE /process-instance/x", "POST /task/x/variables", "POST /history/cleanup");
        for (var route : closed) {
            for (var person : List.of("root-admin", "mediator")) {
                assertThat(answer(person, route)).as(person + " " + route).isEqualTo(403);
            }
        }
        report(open, closed);
    }

    @Test
    @DisplayName("改写地址的花样打不开关着的门")
    void no_spelling_of_an_address_opens_a_closed_door() {
        for (var path : List.of(
                "/engine-rest/process-instance/x/",
                "/engine-rest/engine/default/process-instance/x",
                "/engine-rest/engine/default/process-instance/x/",
                "/engine-rest/task/x/claim/../variables",
                "/engine-rest//process-instance/x",
                "/engine-rest/process-instance/x;a=b",
                "/camunda/api/engine/engine/default/process-instance/x",
                "/camunda/api/engine/engine/default/../default/process-instance/x")) {
            assertThat(answer("root-admin", "DELETE " + path)).as(path).isIn(400, 401, 403, 404, 405);
        }
    }

    private static boolean isClosed(String route) {
        var parts = route.split(" ");
        var request = new MockHttpServletRequest(parts[0], "/engine-rest" + parts[1]);
        request.setServletPath("/engine-rest" + parts[1]);
        return EngineWrites.CLOSED.matches(request);
    }

    private int answer(String person, String route) {
        var parts = route.split(" ");
        var path = parts[1].startsWith("/engine-rest") || parts[1].startsWith("/camunda")
                ? parts[1]
                : "/engine-rest" + parts[1];
        var headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_JSON);
        return web.withBasicAuth(person, "a-long-enough-secret")
                .exchange(path, HttpMethod.valueOf(parts[0]), new HttpEntity<>("{}", headers), String.class)
                .getStatusCode()
                .value();
    }

    private static void report(List<String> open, List<String> closed) throws IOException {
        var words = "引擎接口的写操作：共 " + (open.size() + closed.size()) + " 项，关闭 " + closed.size() + " 项，开放 " + open.size()
                + " 项：\n" + open.stream().collect(Collectors.joining("\n")) + "\n";
        Files.createDirectories(Path.of("target/rights"));
        Files.writeString(Path.of("target/rights/engine-writes.txt"), words);
    }
}
