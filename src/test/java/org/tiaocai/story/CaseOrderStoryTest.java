package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.http.ResponseEntity;
import org.tiaocai.AtOnce;

/** A task waits too long: its holder is reminded; a leader wants to know, and is answered. */
@OnPostgres
@DisplayName("催办和督办")
class CaseOrderStoryTest extends WorkStory {

    @AfterEach
    void answeredAll() {
        tables.sql("delete from case_order").update();
    }

    @Test
    @DisplayName("催办：办理人首页看到，写入日志，同一任务一天一次，第二天可以再催；办完不再提醒；别案的任务不能催")
    void a_holder_is_reminded() {
        var number = takenBy(AWAY);
        assertThat(remind("head", number, task(number))).isEqualTo("null");
        assertThat(remind("registrar", number, task(number))).contains("今天已经催办过");
        assertThat(remind("service", number, task(number))).contains("您的岗位不能在本案催办");
        assertThat(remind("head", applied(MONDAY), task(number))).contains("本案没有这项待办的任务");
        assertThat(opened(AWAY, "/")).contains("催办和督办", number);
        assertThat(opened(DEPUTY, "/")).doesNotContain("催办" + "审查申请材料" + number);
        assertThat(told(number, "催办：")).containsExactly("某" + AWAY);
        bureau.travelTo(MONDAY.plusDays(1));
        assertThat(remind("head", number, task(number))).isEqualTo("null");
        assertThat(told(number, "催办：")).hasSize(2);
        bureau.complete(
                AWAY,
                number,
                "checkMaterials",
                Map.of("oral", false),
                Map.of("filingMaterials", "COMPLETE", "mediationAdvice", "NOT_SUGGESTED"));
        assertThat(opened(AWAY, "/")).doesNotContain("催办和督办");
    }

    @Test
    @DisplayName("督办：负责人限期回复，承办人首页看到、在案件页回复一次；逾期有标记；没有权限的不能督办")
    void a_leader_is_answered() {
        var number = applied(MONDAY);
        assertThat(order("registrar", number, "为何未审查", "2026-03-04")).contains("督办由局领导、主任或者仲裁院负责人提出");
        assertThat(order("head", number, " ", "2026-03-04")).contains("请填写督办的事项");
        assertThat(order("head", number, "为何未审查", "2026-03-01")).contains("不早于今天");
        assertThat(order("head", number, "为何未审查", "2026-03-04")).isEqualTo("null");
        assertThat(opened("registrar", "/")).contains("督办请回复：" + number);
        assertThat(opened("head", "/handover")).contains("待回复的督办", "为何未审查");
        assertThat(words("registrar", number)).contains("为何未审查").doesNotContain("逾期未回复");
        bureau.travelTo(MONDAY.plusDays(2));
        assertThat(words("registrar", number)).doesNotContain("逾期未回复");
        bureau.travelTo(MONDAY.plusDays(3));
        assertThat(words("registrar", number)).contains("逾期未回复");
        var id = tables.sql("select max(id) from case_order where registration_number = ?")
                .param(number)
                .query(Long.class)
                .single();
        assertThat(answer(applied(MONDAY), id, "已办")).contains("本案没有这项督办");
        assertThat(answer(number, id, "")).contains("请填写办理情况");
        assertThat(answer(number, id, "今天完成审查")).isEqualTo("null");
        assertThat(answer(number, id, "再回复")).contains("已经回复");
        assertThat(words("head", number)).contains("今天完成审查").doesNotContain("逾期未回复");
        assertThat(opened("registrar", "/")).doesNotContain("督办请回复：" + number);
    }

    @Test
    @DisplayName("只有承办人回复：没人领取时是可以领取的岗位，领取以后只是领取的人和代理人；别的写岗位 403，页面上也没有回复框")
    void only_who_has_the_case_answers() {
        var number = applied(MONDAY);
        assertThat(order("head", number, "为何未审查", "2026-03-04")).isEqualTo("null");
        assertThat(opened(DEPUTY, "/")).as("可以领取").contains("督办请回复：" + number);
        bureau.claim(AWAY, number, "checkMaterials");
        for (var other : new String[] {DEPUTY, "registrar", "head", "coordinator", "clerk"}) {
            assertThat(answered(other, number).getStatusCode().value())
                    .as(other)
                    .isEqualTo(403);
        }
        assertThat(answered(DEPUTY, number).getBody()).contains("督办由承办人回复");
        assertThat(words(DEPUTY, number)).contains("为何未审查").doesNotContain("办理情况");
        assertThat(words(AWAY, number)).contains("办理情况");
        assertThat(opened(DEPUTY, "/")).doesNotContain("督办请回复：" + number);
        handover(AWAY, "deputies", Map.of("deputy", DEPUTY, "from", MONDAY.toString(), "reason", "请假"));
        assertThat(opened(DEPUTY, "/")).as("代理").contains("督办请回复：" + number);
        assertThat(answered(AWAY, number).getStatusCode().value()).isEqualTo(204);
    }

    @Test
    @DisplayName("同一督办、同一代理同时提交几次：只有一项，其余 409；内容不同的另算")
    void of_several_at_once_one_stands() throws Exception {
        var number = applied(MONDAY);
        assertThat(AtOnce.many(3, () -> mustPass(order("head", number, "请说明进度", "2026-03-04"))))
                .isEqualTo(1);
        assertThat(order("head", number, "请说明进度", "2026-03-04")).contains("同样的内容刚刚已经提交过");
        assertThat(order("head", number, "请说明进度", "2026-03-05")).isEqualTo("null");
        assertThat(count("case_order where registration_number = '" + number + "'"))
                .isEqualTo(2);
        var named = Map.of("deputy", DEPUTY, "from", MONDAY.toString(), "reason", "出差");
        assertThat(AtOnce.many(
                        4,
                        () -> mustPass(
                                String.valueOf(handover(AWAY, "deputies", named).getBody()))))
                .isEqualTo(1);
        assertThat(count("deputy where person = '" + AWAY + "'")).isEqualTo(1);
    }

    private static String mustPass(String answer) {
        if (!answer.equals("null")) {
            throw new IllegalStateException(answer);
        }
        return answer;
    }

    private long count(String rows) {
        return tables.sql("select count(*) from " + rows).query(Long.class).single();
    }

    private ResponseEntity<String> answered(String user, String number) {
        var id = tables.sql("select max(id) from case_order where registration_number = ?")
                .param(number)
                .query(Long.class)
                .single();
        return post(user, "/cases/" + number + "/orders/" + id + "/answer", Map.of("answer", "已办"));
    }

    private String remind(String user, String number, String task) {
        return String.valueOf(post(user, "/cases/" + number + "/reminders", Map.of("task", task))
                .getBody());
    }

    private String order(String user, String number, String content, String due) {
        return String.valueOf(post(user, "/cases/" + number + "/orders", Map.of("content", content, "answerDue", due))
                .getBody());
    }

    private String answer(String number, long id, String answer) {
        return String.valueOf(
                post("registrar", "/cases/" + number + "/orders/" + id + "/answer", Map.of("answer", answer))
                        .getBody());
    }
}
