package org.tiaocai.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.tiaocai.story.Bureau;
import org.tiaocai.story.Forms;
import org.tiaocai.story.StoryTest;

@StoryTest
class RefusalOverRestTest {

    @Autowired
    TestRestTemplate web;

    @Autowired
    Bureau bureau;

    @Test
    @DisplayName("登记表有错：REST 回答 400，消息只有中文，没有堆栈")
    void a_refusal_is_a_chinese_400() throws Exception {
        bureau.staff();
        var form = Forms.dispute(LocalDate.now().plusDays(3));
        var body = Map.of(
                "variables",
                Map.of(
                        "submission",
                        Map.of(
                                "type", "Json",
                                "value", new ObjectMapper().writeValueAsString(form),
                                "valueInfo", Map.of("transient", true))));
        var answer = web.withBasicAuth("registrar", "a-long-enough-secret")
                .postForEntity("/engine-rest/process-definition/key/dispute-intake/submit-form", body, Map.class);
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(String.valueOf(answer.getBody().get("message")))
                .contains("不能晚于今天")
                .doesNotContainPattern("[A-Za-z]{3,}");
    }

    @Test
    @DisplayName("流程里没有声明的变量，和声明过的变量里的文字，都进不了引擎的表")
    void only_declared_plain_values_come_in() throws Exception {
        bureau.staff();
        assertThat(start("respondentName", "某某某")).contains("没有这个变量");
        assertThat(start("route", "某某某，电话 022-00001234")).contains("提交未被接受");
    }

    @Test
    @DisplayName("空的、不是 JSON 文字的表单按名称退回；type 是固定的词，不露出程序的名字")
    void nothing_of_our_code_is_told() {
        bureau.staff();
        for (var variables : new String[] {
            "{\"submission\":null}",
            "{\"submission\":7}",
            "{\"route\":null}",
            "{\"submission\":{\"type\":\"Object\",\"value\":\"x\",\"valueInfo\":{\"objectTypeName\":\"java.util.ArrayList\",\"serializationDataFormat\":\"application/json\"}}}",
            "{\"submission\":{\"type\":\"Json\",\"value\":\"{\"}}",
            "{\"submission\":{\"type\":\"File\",\"value\":\"eA==\"}}",
            "null",
            "7"
        }) {
            var headers = new HttpHeaders();
            headers.setContentType(MediaType.APPLICATION_JSON);
            var answer = web.withBasicAuth("registrar", "a-long-enough-secret")
                    .postForEntity(
                            "/engine-rest/process-definition/key/dispute-intake/submit-form",
                            new HttpEntity<>("{\"variables\":" + variables + "}", headers),
                            Map.class);
            assertThat(answer.getStatusCode()).as(variables).isEqualTo(HttpStatus.BAD_REQUEST);
            assertThat(answer.getBody()).as(variables).containsEntry("type", "Refused");
            assertThat(String.valueOf(answer.getBody().get("message"))).doesNotContainPattern("[A-Z][a-z]+[A-Z]|java");
        }
        var gone = web.withBasicAuth("registrar", "a-long-enough-secret")
                .getForEntity("/engine-rest/task/no-such-task", Map.class);
        assertThat(gone.getBody()).containsEntry("type", "NotFound");
    }

    private String start(String variable, String value) throws Exception {
        var form = new ObjectMapper().writeValueAsString(Forms.dispute(LocalDate.now()));
        var body = Map.of(
                "variables",
                Map.of(
                        "submission",
                        Map.of("type", "Json", "value", form, "valueInfo", Map.of("transient", true)),
                        variable,
                        Map.of("type", "String", "value", value)));
        var answer = web.withBasicAuth("registrar", "a-long-enough-secret")
                .postForEntity("/engine-rest/process-definition/key/dispute-intake/submit-form", body, String.class);
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        return String.valueOf(answer.getBody());
    }
}
