package org.tiaocai.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpStatus;
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
}
