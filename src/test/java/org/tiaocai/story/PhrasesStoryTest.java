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

    @Test
    @DisplayName("全院的可以修改，别的岗位不能；每次增加、修改、上移、删去都记入变更记录，页面写明谁、何时、改前改后；没有改动的不记")
    void changed_on_record() {
        assertThat(add("head", "REASON", "样例戊", true)).isEqualTo("200");
        var id = idOf("样例戊");
        assertThat(change(AWAY, id, Map.of("field", "REASON", "content", "样例己")))
                .contains("由仲裁院负责人和系统管理员维护");
        assertThat(change("head", id, Map.of("field", "RECORD", "content", "样例己", "seen", 0)))
                .isEqualTo("200");
        assertThat(offered(AWAY, "RECORD").toString()).contains("样例己");
        assertThat(offered(AWAY, "REASON").toString()).doesNotContain("样例戊");
        var written = journal();
        assertThat(change("head", id, Map.of("field", "RECORD", "content", "样例己", "seen", 0)))
                .isEqualTo("200");
        assertThat(journal()).as("第二次点击、没有改动").isEqualTo(written);
        assertThat(change("head", id, Map.of("field", "RECORD", "content", "样例庚", "seen", 0)))
                .contains("刚刚由他人修改过");
        assertThat(change("head", id, Map.of("field", "RECORD", "content", " ")))
                .contains("请填写常用语");
        assertThat(change("head", id, Map.of("content", "样例庚"))).contains("请选择用在哪里");
        assertThat(change("head", id, Map.of("field", "REASON", "content", "同意承办人意见。")))
                .contains("已经有这条常用语");
        assertThat(act("head", id, "raise")).isEqualTo("200");
        assertThat(act("head", id, "removal")).isEqualTo("200");
        assertThat(change("head", id, Map.of("field", "REASON", "content", "样例辛")))
                .contains("没有这条常用语");
        var page = pageOf(AWAY);
        var entries = page.select("#changes ~ ol li").eachText();
        assertThat(entries.get(0)).contains("删去", "样例己（笔录、协议） →");
        assertThat(entries.get(1)).contains("上移", "样例己");
        assertThat(entries.get(2)).contains("修改", "样例戊（理由、意见） → 样例己（笔录、协议）");
        assertThat(entries.get(3)).contains("增加", "（无） → 样例戊（理由、意见）");
        assertThat(page.select("#changes ~ ol time")).isNotEmpty();
    }

    @Test
    @DisplayName("全院的有起止日：第一日起提供，最后一日还提供，第二天不再提供；页面写明已到期；起日晚于止日、止日早于今天、自己的带日期都不收")
    void of_its_days() {
        var today = bureau.today();
        var days = new java.util.HashMap<String, Object>(Map.of("field", "REASON", "content", "样例壬", "house", true));
        days.put("from", today.plusDays(1).toString());
        days.put("until", today.toString());
        assertThat(sent("head", "/phrases", days)).contains("晚于止日");
        days.put("until", today.plusDays(2).toString());
        assertThat(sent("head", "/phrases", days)).isEqualTo("200");
        days.put("house", false);
        assertThat(sent("head", "/phrases", days)).contains("不分适用期间");
        assertThat(offered(AWAY, "REASON").toString()).doesNotContain("样例壬");
        for (var day = 1; day <= 2; day++) {
            bureau.travelWithoutJobs(today.plusDays(day).atTime(10, 0));
            assertThat(offered(AWAY, "REASON").toString()).as("第 %s 日", day).contains("样例壬");
        }
        bureau.travelWithoutJobs(today.plusDays(3).atTime(10, 0));
        assertThat(offered(AWAY, "REASON").toString()).doesNotContain("样例壬");
        var row = pageOf(AWAY).select("tr:contains(样例壬)");
        assertThat(row.text()).contains("自 " + today.plusDays(1) + " 至 " + today.plusDays(2), "已到期");
        var changed = new java.util.HashMap<String, Object>(Map.of("field", "REASON", "content", "样例癸"));
        changed.put("until", today.plusDays(1).toString());
        assertThat(change("head", idOf("样例壬"), changed)).contains("不能早于今天");
        changed.put("from", today.plusDays(1).toString());
        changed.put("until", today.plusDays(2).toString());
        assertThat(change("head", idOf("样例壬"), changed)).as("止日没有改").isEqualTo("200");
        changed.put("until", "2026-13-01");
        assertThat(change("head", idOf("样例癸"), changed)).isNotEqualTo("200");
    }

    @Test
    @DisplayName("自己的也可以修改，别人的不能，不记入变更记录")
    void ones_own_is_changed() {
        assertThat(add(AWAY, "REASON", "样例子", false)).isEqualTo("200");
        var written = journal();
        assertThat(change(AWAY, idOf("样例子"), Map.of("field", "REASON", "content", "样例丑", "seen", 0)))
                .isEqualTo("200");
        assertThat(change(DEPUTY, idOf("样例丑"), Map.of("field", "REASON", "content", "样例寅")))
                .contains("没有这条常用语");
        assertThat(journal()).isEqualTo(written);
        assertThat(add(AWAY, "REASON", "样例子", false)).as("原来的可以再存").isEqualTo("200");
    }

    private org.jsoup.nodes.Document pageOf(String user) {
        var browser = new Browser(port);
        browser.logIn(user, Browser.PASSWORD);
        return org.jsoup.Jsoup.parse(browser.open("/account/phrases").body());
    }

    private long idOf(String content) {
        return tables.sql("select id from phrase where content = ?")
                .param(content)
                .query(Long.class)
                .single();
    }

    private long journal() {
        return tables.sql("select count(*) from parameter_journal where area = 'PHRASES'")
                .query(Long.class)
                .single();
    }

    private String change(String user, long id, Map<String, ?> wanted) {
        return sent(user, "/phrases/" + id, wanted);
    }

    private String sent(String user, String path, Map<String, ?> wanted) {
        var answer = post(user, path, wanted);
        assertThat(answer.getStatusCode().is5xxServerError()).isFalse();
        return answer.getStatusCode().value() == 200 ? "200" : String.valueOf(answer.getBody());
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
