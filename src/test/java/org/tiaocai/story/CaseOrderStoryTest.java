package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A task waits too long: its holder is reminded; a leader wants to know, and is answered. */
@DisplayName("催办和督办")
class CaseOrderStoryTest extends WorkStory {

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

    private String remind(String user, String number, String task) {
        return String.valueOf(
                post(user, "/cases/" + number + "/reminders", Map.of("task", task)).getBody());
    }

    private String order(String user, String number, String content, String due) {
        return String.valueOf(post(
                        user, "/cases/" + number + "/orders", Map.of("content", content, "answerDue", due))
                .getBody());
    }

    private String answer(String number, long id, String answer) {
        return String.valueOf(post(
                        "registrar", "/cases/" + number + "/orders/" + id + "/answer", Map.of("answer", answer))
                .getBody());
    }
}
