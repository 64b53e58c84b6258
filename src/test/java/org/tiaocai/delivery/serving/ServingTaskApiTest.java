package org.tiaocai.delivery.serving;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.tiaocai.casefile.BroughtFiles;

@DisplayName("送达任务的表单所见")
class ServingTaskApiTest extends ServingStory {

    private static final byte[] JPEG = BroughtFiles.PHOTO;

    @Autowired
    TestRestTemplate web;

    private ResponseEntity<JsonNode> ask(String user, String path) {
        return web.withBasicAuth(user, "a-long-enough-secret").getForEntity("/api/v1" + path, JsonNode.class);
    }

    private static JsonNode body(ResponseEntity<JsonNode> answer) {
        return Objects.requireNonNullElse(answer.getBody(), MissingNode.getInstance());
    }

    private ResponseEntity<JsonNode> upload(String user, String task, byte[] content) {
        var parts = new LinkedMultiValueMap<String, Object>();
        parts.add("name", "送达凭证");
        parts.add("file", new ByteArrayResource(content) {
            @Override
            public String getFilename() {
                return "photo.jpg";
            }
        });
        return web.withBasicAuth(user, "a-long-enough-secret")
                .postForEntity("/api/v1/tasks/" + task + "/files", parts, JsonNode.class);
    }

    @Test
    @DisplayName("送达人员看到文书、受送达人、可用的方式和名册；其他岗位看不到")
    void the_sheet_is_for_those_who_serve() {
        ordered(ServingClass.S1);
        var task = waiting("serveDocument").getId();
        var sheet = body(ask("service", "/service/tasks/" + task));
        assertThat(sheet.path("scanRequired").isBoolean())
                .as("the form says beforehand")
                .isTrue();
        assertThat(sheet.path("document").asText()).isEqualTo("调解书");
        assertThat(sheet.path("recipient").asText()).isEqualTo("虚构样例机械有限公司");
        assertThat(sheet.path("methods").findValuesAsText("id")).containsExactly("DIRECT");
        assertThat(sheet.path("nextWays").findValuesAsText("id")).containsExactly("AGAIN");
        assertThat(sheet.path("servers").findValuesAsText("id")).contains("service", "service2");
        assertThat(sheet.path("me").asText()).isEqualTo("service");
        assertThat(document("service", task).getBody()).contains("<html");
        assertThat(ask("mediator", "/service/tasks/" + task).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(document("mediator", task).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
    }

    private ResponseEntity<String> document(String user, String task) {
        return web.withBasicAuth(user, "a-long-enough-secret")
                .getForEntity("/api/v1/service/tasks/" + task + "/document", String.class);
    }

    @Test
    @DisplayName("任务卡片写明文书和受送达人的全称，与表单一致；不办这个任务的人看不到全称")
    void the_card_names_the_document_and_the_recipient() {
        ordered(ServingClass.S2);
        var cards = "/tasks/cards?ids=" + waiting("serveDocument").getId();
        var card = body(ask("service2", cards));
        assertThat(card.path(0).path("subject").asText()).isEqualTo("《裁决书》致 虚构样例机械有限公司");
        assertThat(card.path(0).path("title").asText()).contains("虚构样例机械有限公司");
        assertThat(body(ask("mediator", cards)).toString()).doesNotContain("虚构样例机械");
    }

    @Test
    @DisplayName("现场照片随任务上传入卷并用于留置；不是图片的、不是自己任务的都拒绝")
    void a_photo_goes_into_the_file_of_the_case() {
        ordered(ServingClass.S2);
        var task = waiting("serveDocument").getId();
        assertThat(upload("mediator", task, JPEG).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
        var refusal = upload("service", task, "not a picture".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(refusal.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(body(refusal).path("detail").asText()).contains("不是可以入卷的材料");

        var report = left(MONDAY);
        report.put("proofId", body(upload("service", task, JPEG)).path("id").asLong());
        completes("serveDocument", report);
        assertThat(service().state()).isEqualTo(ServingState.WAITING);
    }

    @Test
    @DisplayName("案卷页列出送达情况和凭证")
    void the_case_page_lists_the_services() throws Exception {
        ordered(ServingClass.S2);
        completes("serveDocument", signed(MONDAY));
        process.begin(number, document("通知书"), worker());
        completes("serveDocument", left(MONDAY));
        assertThat(page("registrar", "/cases/" + number))
                .contains("直接送达", "已送达", "2026-03-02", "送达凭证")
                .contains("留置送达", "等待视为送达", "2026-03-05", "届满之日视为送达");
    }

    /** As a browser that has logged in sees it. */
    private String page(String user, String path) throws IOException, InterruptedException {
        var cookies = new CookieManager();
        var browser = HttpClient.newBuilder().cookieHandler(cookies).build();
        var site = URI.create(web.getRootUri());
        browser.send(HttpRequest.newBuilder(site.resolve("/login")).build(), BodyHandlers.discarding());
        var token = cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("TIAOCAI-XSRF"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElseThrow();
        browser.send(
                HttpRequest.newBuilder(site.resolve("/login"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(
                                "username=" + user + "&password=a-long-enough-secret&_csrf=" + token))
                        .build(),
                BodyHandlers.discarding());
        return browser.send(HttpRequest.newBuilder(site.resolve(path)).build(), BodyHandlers.ofString())
                .body();
    }
}
