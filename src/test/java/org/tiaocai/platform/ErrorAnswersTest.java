package org.tiaocai.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tiaocai.story.Bureau;
import org.tiaocai.story.StoryTest;

/** Whatever goes wrong is told in Chinese: to a person on a page, to a program as a problem in JSON. */
@StoryTest
class ErrorAnswersTest {

    @LocalServerPort
    int port;

    @Autowired
    Bureau bureau;

    private Browser registrar;

    @BeforeEach
    void loggedIn() {
        bureau.staff();
        registrar = new Browser(port);
        registrar.logIn("registrar", Browser.PASSWORD);
        registrar.open("/");
    }

    @ParameterizedTest
    @DisplayName("没有登录的接口调用得到 401，不弹浏览器的密码框")
    @ValueSource(strings = {"/api/v1/nothing", "/engine-rest/engine", "/camunda/api/engine/engine/", "/v3/api-docs"})
    void not_logged_in(String path) {
        var answer = new Browser(port).fetch(path);
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).isEmpty();
        assertProblem(answer, "请先登录");
    }

    @ParameterizedTest
    @DisplayName("接口错误是 application/problem+json，标题是中文")
    @CsvSource({
        "/api/v1/nothing, 404, 没有找到您要的内容",
        "/actuator/prometheus, 403, 您的岗位不能查看或办理这一内容",
        "/api/v1/tasks/cards, 400, 不能办理",
    })
    void problems_in_json(String path, int status, String title) {
        var answer = registrar.fetch(path);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertProblem(answer, title);
    }

    @Test
    @DisplayName("接口不支持的方法和格式也用中文回答")
    void wrong_method_and_format() {
        var token = registrar.cookie("TIAOCAI-XSRF");
        var answer = registrar.postJson("/api/v1/tasks/cards", "{}", "X-XSRF-TOKEN", token);
        assertThat(answer.statusCode()).isEqualTo(405);
        assertProblem(answer, "这里不能这样操作");
        var form = registrar.tries("POST", "/api/v1/cases/search", "text/plain");
        assertThat(form.statusCode()).isEqualTo(415);
        assertThat(form.body()).contains("请以这种格式发送", "application/json");
        assertThat(registrar.fetch("/api/v1/tasks/cards").body()).contains("缺少参数");
    }

    @Test
    @DisplayName("读不懂的上传：中文回答，文件名不进日志")
    @ExtendWith(OutputCaptureExtension.class)
    void an_upload_that_cannot_be_read(CapturedOutput log) throws Exception {
        var part = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"张样例999999199001010000\0.pdf\"\r\n"
                + "Content-Type: application/pdf\r\n\r\n%PDF\r\n--x--\r\n";
        var answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/portal/check"))
                                .header("Content-Type", "multipart/form-data; boundary=x")
                                .POST(HttpRequest.BodyPublishers.ofString(part))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("无法读取");
        assertThat(log.getAll()).doesNotContain("999999199001010000", "Servlet.service()");
    }

    @Test
    @DisplayName("页面错误显示中文提示页")
    void a_page_that_does_not_exist() {
        var answer = registrar.open("/nothing-here");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        assertThat(answer.body()).contains("没有找到您要的内容").doesNotContain("No static resource", "Exception");
        assertThat(Jsoup.parse(answer.body()).select("#main-nav").text())
                .as("登录的人还有菜单")
                .contains("首页", "待办任务", "帮助");
        assertThat(Jsoup.parse(new Browser(port).open("/portal/nothing-here").body())
                        .select("#main-nav"))
                .as("没有登录的没有")
                .isEmpty();
    }

    @ParameterizedTest
    @DisplayName("选了空文件：每一处上传都说明是哪个文件，400；没有选文件的照旧")
    @CsvSource({"/cases/2026-000001/evidence", "/portal/check", "/api/v1/tasks/none/files", "/register/history"})
    void an_empty_file_is_named(String path) {
        var answer = registrar.upload(path, 0, registrar.cookie("TIAOCAI-XSRF"));
        assertThat(answer.statusCode()).isIn(400, 403, 404);
        if (answer.statusCode() == 400) {
            assertThat(answer.body()).contains("是空的（0 字节）");
        }
    }

    @ParameterizedTest
    @DisplayName("文件超过上限：每一处上传都是 413，页面是中文提示页，接口是 JSON，说明怎么办；大得多也不断开连接")
    @CsvSource({
        "/cases/2026-000001/evidence, 22, false",
        "/cases/2026-000001/evidence, 90, false",
        "/cases/2026-000001/documents/1/signed, 22, false",
        "/portal/check, 22, false",
        "/api/v1/service/receipts/2026-000001/1/scan, 22, true",
        "/api/v1/tasks/none/signing/1, 90, true",
        "/api/v1/tasks/none/files, 22, true",
    })
    void an_upload_beyond_the_limit(String path, long megabytes, boolean api) {
        for (var token : List.of("", registrar.cookie("TIAOCAI-XSRF"))) {
            var answer = registrar.upload(path, megabytes << 20, token);
            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(answer.body()).contains("文件太大", "拆成几个文件");
            assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                    .startsWith(api ? "application/problem+json" : "text/html");
        }
    }

    @Test
    @DisplayName("提示页回到刚才的页面，不只回首页：文件太大回到案卷；别处的地址不作为来处")
    void the_way_back() {
        var tooLarge = registrar.upload("/cases/2026-000001/evidence", 22L << 20, registrar.cookie("TIAOCAI-XSRF"));
        assertThat(tooLarge.statusCode()).isEqualTo(413);
        assertThat(back(tooLarge)).isEqualTo("/cases/2026-000001");
        assertThat(back(refused("http://localhost:" + port + "/cases?page=2"))).isEqualTo("/cases?page=2");
        for (var elsewhere : List.of(
                "https://example.com/cases",
                "http://localhost:" + port + "//example.com",
                "::",
                "javascript:alert(1)")) {
            assertThat(back(refused(elsewhere))).as(elsewhere).isEmpty();
        }
    }

    private HttpResponse<String> refused(String referer) {
        return registrar.tries("GET", "/nothing-here", "", "Referer", referer, "Accept", "text/html");
    }

    private static String back(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body()).select("a:contains(回到刚才的页面)").attr("href");
    }

    private static void assertProblem(HttpResponse<String> answer, String title) {
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.body())
                .contains("\"title\":\"" + title + "\"")
                .doesNotContain("Exception", "trace", "No static");
    }
}
