package org.tiaocai.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.webapp.impl.security.filter.headersec.provider.impl.ContentSecurityPolicyProvider;
import org.hamcrest.Matchers;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.result.MockMvcResultMatchers;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.tiaocai.story.Bureau;
import org.tiaocai.story.StoryTest;

/** What browsers are told about our pages, and under which name the service calls itself. */
@StoryTest
@DisplayName("安全标头和对外地址")
class SafetyHeadersTest {

    @LocalServerPort
    int port;

    @Autowired
    Bureau bureau;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping routes;

    @Autowired
    WebApplicationContext application;

    private Browser head;

    @BeforeEach
    void loggedIn() {
        bureau.staff();
        head = new Browser(port);
        head.logIn("head", Browser.PASSWORD);
    }

    @Test
    @DisplayName("每一个地址（由程序中的路由得出）都带标头：脚本只来自本站文件，没有内嵌脚本")
    void every_route_answers_with_the_headers() {
        var paths = routes.getHandlerMethods().keySet().stream()
                .filter(route -> route.getMethodsCondition().getMethods().isEmpty()
                        || route.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(route -> route.getPatternValues().stream())
                .map(SafetyHeadersTest::filled)
                .filter(path -> !path.startsWith("/error") && !path.equals("/logout"))
                .distinct()
                .sorted()
                .toList();
        assertThat(paths).hasSizeGreaterThan(50);
        for (var path : paths) {
            var answer = head.open(path);
            var policy = header(answer, "Content-Security-Policy");
            assertThat(policy).as(path).contains("base-uri 'none'", "frame-ancestors 'self'");
            assertThat(scripts(policy)).as(path).doesNotContain("unsafe-inline", "unsafe-eval", "*", "http");
            assertThat(header(answer, "Permissions-Policy")).as(path).contains("camera=()");
            assertThat(header(answer, "X-Content-Type-Options")).as(path).isEqualTo("nosniff");
            assertThat(header(answer, "Referrer-Policy")).as(path).isEqualTo("same-origin");
            if (header(answer, "Content-Type").startsWith("text/html")) {
                assertThat(inline(answer.body())).as(path).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @DisplayName("本站的页面没有任何内嵌样式表，文书不运行任何脚本")
    @ValueSource(strings = {"/", "/calendar", "/dashboard", "/login", "/css/tiaocai.css"})
    void pages_take_everything_from_files(String path) {
        var policy = header(head.open(path), "Content-Security-Policy");
        assertThat(policy).contains("script-src 'self';", "style-src 'self';", "object-src 'none'");
        var paper = header(head.open("/cases/2026-000001/documents/1"), "Content-Security-Policy");
        assertThat(paper).contains("default-src 'none'").doesNotContain("script-src");
        assertThat(header(head.fetch("/api/v1/court/cases"), "Content-Security-Policy"))
                .contains("default-src 'none'");
    }

    @ParameterizedTest
    @DisplayName("模板里没有内嵌脚本和事件属性")
    @MethodSource("templates")
    void no_template_has_a_script_in_it(Path template) throws IOException {
        assertThat(inline(Files.readString(template))).isEmpty();
    }

    static List<Path> templates() throws IOException {
        try (var pages = Files.walk(Path.of("src/main/resources/templates"));
                var papers = Files.walk(Path.of("src/main/resources/documents"))) {
            return Stream.concat(pages, papers)
                    .filter(file -> file.toString().endsWith(".html"))
                    .toList();
        }
    }

    @Test
    @DisplayName("工作台用自己的脚本策略，一个标头，照常打开")
    void the_webapps_keep_their_own() {
        var administrator = new Browser(port);
        administrator.logIn("root-admin", Browser.PASSWORD);
        for (var app : Set.of("tasklist", "cockpit", "welcome")) {
            var answer = administrator.open("/camunda/app/" + app + "/default/");
            assertThat(answer.headers().allValues("Content-Security-Policy"))
                    .as(app)
                    .hasSize(1);
            var policy = header(answer, "Content-Security-Policy");
            assertThat(policy).as(app).contains("nonce-");
            assertThat(policy.replaceAll("'nonce-[^']+'", "\\$NONCE"))
                    .as("%s: the engine's own, and the question before a form is left", app)
                    .isEqualTo(ContentSecurityPolicyProvider.HEADER_DEFAULT_VALUE + " allow-modals");
            assertThat(header(answer, "Permissions-Policy")).as(app).contains("camera=()");
        }
    }

    @ParameterizedTest
    @DisplayName("请求中自称的主机名不出现在转向和页面里")
    @ValueSource(
            strings = {"/", "/calendar", "/login", "/logout", "/camunda/app/tasklist/default/", "/camunda", "/cases/x"})
    void a_foreign_host_is_not_repeated(String path) throws IOException {
        for (var answer : List.of(
                raw("GET " + path + " HTTP/1.1\r\nHost: evil.example\r\nAccept: text/html\r\n"),
                raw("GET " + path + " HTTP/1.1\r\nHost: evil.example:8443\r\nAccept: text/html\r\n"
                        + "X-Forwarded-Host: evil.example\r\n"))) {
            assertThat(answer).as(path).startsWith("HTTP/1.1 ").doesNotContain("evil.example");
        }
    }

    @Test
    @DisplayName("接口说明只给管理员")
    void api_docs_for_who_builds_on_them() {
        for (var path : List.of("/v3/api-docs", "/v3/api-docs.yaml", "/v3/api-docs/swagger-config")) {
            assertThat(head.fetch(path).statusCode()).as(path).isEqualTo(403);
        }
        var administrator = new Browser(port);
        administrator.logIn("root-admin", Browser.PASSWORD);
        assertThat(administrator.fetch("/v3/api-docs").statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName("经 TLS 访问的，要求以后只用 HTTPS；没有 TLS 时不说")
    void https_only_behind_tls() throws Exception {
        assertThat(header(head.open("/"), "Strict-Transport-Security")).isEmpty();
        MockMvcBuilders.webAppContextSetup(application)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build()
                .perform(MockMvcRequestBuilders.get("/login").secure(true))
                .andExpect(MockMvcResultMatchers.header()
                        .string("Strict-Transport-Security", Matchers.startsWith("max-age=31536000")));
    }

    /** Something for each name in braces; whether there is such a thing does not matter here. */
    private static String filled(String pattern) {
        return pattern.replaceAll("\\{number[^}]*}", "2026-000001")
                .replaceAll("\\{extension[^}]*}", "pdf")
                .replaceAll("\\{[^}]*}", "1")
                .replaceAll("\\*+", "x");
    }

    private static String scripts(String policy) {
        return Stream.of(policy.split(";"))
                .map(String::strip)
                .filter(part -> part.startsWith("script-src ") || part.startsWith("default-src "))
                .reduce("", String::concat);
    }

    /** Scripts and handlers that stand in the page itself. */
    private static List<String> inline(String html) {
        var page = Jsoup.parse(html);
        return Stream.concat(
                        page.select("script:not([src])").stream()
                                .filter(script -> !script.hasAttr("th:src"))
                                .map(Object::toString),
                        page.getAllElements().stream()
                                .flatMap(element -> element.attributes().asList().stream()
                                        .filter(attribute -> attribute.getKey().matches("(th:)?on[a-z]+")
                                                || attribute.getValue().strip().startsWith("javascript:"))
                                        .map(Object::toString)))
                .toList();
    }

    private String raw(String head) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            socket.getOutputStream().write((head + "Connection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
