package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.tiaocai.AtOnce;
import org.tiaocai.platform.Browser;

/** Phrases of one person and of the house. */
@OnPostgres
@DisplayName("常用语")
class PhrasesStoryTest extends WorkStory {

    @AfterEach
    void gone() {
        tables.sql("delete from phrase where owner is not null or content like '样例%'")
                .update();
    }

    @Test
    @DisplayName("自己的只有自己看到，排在全院的前面；按所在的栏目提供；别人的删不掉")
    void ones_own() {
        assertThat(add(AWAY, "REASON", "样例甲", false)).isEqualTo("200");
        assertThat(add(AWAY, "RECORD", "样例乙", false)).isEqualTo("200");
        assertThat(offered(AWAY, "REASON").path(0).path("content").asText()).isEqualTo("样例甲");
        assertThat(offered(AWAY, "REASON").toString()).contains("同意承办人意见").doesNotContain("样例乙");
        assertThat(offered(AWAY, "FINDING").toString()).contains("本委认为").doesNotContain("样例甲");
        assertThat(offered(DEPUTY, "REASON").toString()).doesNotContain("样例甲");
        var id = offered(AWAY, "REASON").path(0).path("id").asLong();
        assertThat(act(DEPUTY, id, "removal")).contains("没有这条常用语");
        assertThat(opened(AWAY, "/account/phrases")).contains("样例甲", "自己");
        assertThat(act(AWAY, id, "removal")).isEqualTo("200");
        assertThat(offered(AWAY, "REASON").toString()).doesNotContain("样例甲");
    }

    @Test
    @DisplayName("全院的由负责人维护，大家都用；别的岗位不能增加、删去")
    void of_the_house() {
        assertThat(add(AWAY, "REASON", "样例丙", true)).contains("由仲裁院负责人和系统管理员维护");
        assertThat(add("head", "REASON", "样例丙", true)).isEqualTo("200");
        assertThat(offered(AWAY, "REASON").toString()).contains("样例丙");
        var id = tables.sql("select id from phrase where content = '样例丙'")
                .query(Long.class)
                .single();
        assertThat(act(AWAY, id, "removal")).contains("由仲裁院负责人和系统管理员维护");
        assertThat(act("head", id, "removal")).isEqualTo("200");
    }

    @Test
    @DisplayName("一千字可以，一千零一字、空的、没有选栏目的不收；上移一位")
    void its_limits() {
        assertThat(add(AWAY, "REASON", "样".repeat(1_000), false)).isEqualTo("200");
        assertThat(add(AWAY, "REASON", "样".repeat(1_001), false)).contains("不超过一千字");
        assertThat(add(AWAY, "REASON", " ", false)).contains("请填写常用语");
        assertThat(String.valueOf(
                        post(AWAY, "/phrases", Map.of("content", "样例")).getBody()))
                .contains("请选择用在哪里");
        assertThat(post(AWAY, "/phrases", Map.of("content", "样例", "field", "X"))
                        .getStatusCode()
                        .is4xxClientError())
                .isTrue();
        assertThat(add(AWAY, "REASON", "样例丁", false)).isEqualTo("200");
        var second = offered(AWAY, "REASON").path(1);
        assertThat(second.path("content").asText()).isEqualTo("样例丁");
        assertThat(act(AWAY, second.path("id").asLong(), "raise")).isEqualTo("200");
        assertThat(offered(AWAY, "REASON").path(0).path("content").asText()).isEqualTo("样例丁");
        assertThat(act(AWAY, second.path("id").asLong(), "raise")).isEqualTo("200");
        assertThat(offered(AWAY, "REASON").path(0).path("content").asText()).isEqualTo("样例丁");
    }

    @Test
    @DisplayName("同一条同时存四次：只有一条；已有的不再存")
    void of_four_at_once_one_is_kept() throws Exception {
        assertThat(AtOnce.many(4, () -> {
                    var answer = add(AWAY, "REASON", "样例同时", false);
                    if (!answer.equals("200")) {
                        throw new IllegalStateException(answer);
                    }
                    return answer;
                }))
                .isEqualTo(1);
        assertThat(tables.sql("select count(*) from phrase where content = '样例同时'")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        assertThat(add(AWAY, "REASON", "样例同时", false)).contains("已经有这条常用语");
        assertThat(add(AWAY, "RECORD", "样例同时", false)).as("另一个栏目").isEqualTo("200");
    }

    private String add(String user, String field, String content, boolean house) {
        var answer = post(user, "/phrases", Map.of("field", field, "content", content, "house", house));
        return answer.getStatusCode().value() == 200 ? "200" : String.valueOf(answer.getBody());
    }

    private String act(String user, long id, String act) {
        var answer = post(user, "/phrases/" + id + "/" + act, Map.of());
        return answer.getStatusCode().value() == 200 ? "200" : String.valueOf(answer.getBody());
    }

    private JsonNode offered(String user, String field) {
        return Objects.requireNonNull(web.withBasicAuth(user, Browser.PASSWORD)
                .getForEntity("/api/v1/phrases?field=" + field, JsonNode.class)
                .getBody());
    }
}
