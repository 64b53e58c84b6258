package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ResponseEntity;
import org.tiaocai.AtOnce;
import org.tiaocai.people.Duties;
import org.tiaocai.people.Duty;
import org.tiaocai.shared.RegistrationNumber;

/** Somebody is away, or leaves: what may be done by another goes to another, what goes with a seat does not. */
@OnPostgres
@DisplayName("代理、转办和交接")
class DeputyStoryTest extends WorkStory {

    @Autowired
    Duties duties;

    @Test
    @DisplayName("请假的人指定代理人：代理人首页看到“代 某某”，接办后能办，写入日志；代理期满的第二天不能再接办")
    void a_deputy_stands_in() {
        var number = takenBy(AWAY);
        var later = takenBy(AWAY);
        assertThat(named(AWAY, DEPUTY, "2026-03-02", "2026-03-04")).isEqualTo(204);
        assertThat(opened(DEPUTY, "/")).contains("项代某" + AWAY);
        assertThat(opened(DEPUTY, "/handover")).contains("代某" + AWAY, number, "接办");
        assertThat(opened("registrar", "/handover")).doesNotContain("代某" + AWAY);
        assertThat(pass(DEPUTY, number, DEPUTY, "代理").getStatusCode().value()).isEqualTo(204);
        assertThat(holder(number)).isEqualTo(DEPUTY);
        assertThat(told(number, "转办：")).isEqualTo(List.of("某" + AWAY + " → 某" + DEPUTY + "；理由：代理"));
        bureau.complete(
                DEPUTY,
                number,
                "checkMaterials",
                Map.of("oral", false),
                Map.of("filingMaterials", "COMPLETE", "mediationAdvice", "NOT_SUGGESTED"));
        bureau.travelTo(MONDAY.plusDays(2));
        assertThat(opened(DEPUTY, "/")).contains("项代某" + AWAY);
        bureau.travelTo(MONDAY.plusDays(3));
        assertThat(opened(DEPUTY, "/")).doesNotContain("项代某" + AWAY);
        assertThat(pass(DEPUTY, later, DEPUTY, "代理").getBody()).contains("这项任务由同事办理");
    }

    @Test
    @DisplayName("代理人须同岗位、在用、不是本人；期间不能倒置、过去、重叠；只能为自己指定，协调员和负责人可以为同事指定；结束之后不再代理")
    void who_may_be_a_deputy() {
        assertThat(words(AWAY, AWAY, "clerk", "2026-03-02", "2026-03-04")).contains("没有某" + AWAY + "的任何一个岗位");
        assertThat(words(AWAY, AWAY, AWAY, "2026-03-02", "2026-03-04")).contains("代理人应当是另一名同事");
        assertThat(words(AWAY, AWAY, "nobody-here", "2026-03-02", "2026-03-04")).contains("没有这名同事");
        assertThat(words(AWAY, AWAY, DEPUTY, "2026-03-04", "2026-03-03")).contains("结束日期不能早于开始日期");
        assertThat(words(AWAY, AWAY, DEPUTY, "2026-02-02", "2026-03-01")).contains("不能早于今天");
        assertThat(words("registrar", AWAY, DEPUTY, "2026-03-02", "2026-03-04")).contains("您只能为自己指定代理人");
        assertThat(words("coordinator", AWAY, DEPUTY, "2026-03-02", "2026-03-04"))
                .isEqualTo("null");
        assertThat(words(AWAY, AWAY, "registrar", "2026-03-04", "2026-03-09")).contains("这段时间已由某" + DEPUTY);
        var id = tables.sql("select max(id) from deputy").query(Long.class).single();
        assertThat(handover(AWAY, "deputies/" + id + "/end", Map.of())
                        .getStatusCode()
                        .value())
                .isEqualTo(204);
        assertThat(opened(DEPUTY, "/")).doesNotContain("项代某" + AWAY);
        assertThat(named(AWAY, "registrar", "2026-03-04", "2026-03-09")).isEqualTo(204);
    }

    @Test
    @DisplayName("转办：本人写明理由转给同岗位的同事；没有理由、岗位不符、别人的任务、没有领取的任务不能转办")
    void a_task_is_passed_on() {
        var number = takenBy(AWAY);
        assertThat(pass(AWAY, number, DEPUTY, "").getBody()).contains("请填写转办的理由");
        assertThat(pass(AWAY, number, "clerk", "忙").getBody()).contains("请选择能够办理这项任务的同事");
        assertThat(pass("registrar", number, "registrar", "我来").getBody()).contains("这项任务由同事办理");
        assertThat(pass(AWAY, number, DEPUTY, "出差").getStatusCode().value()).isEqualTo(204);
        assertThat(holder(number)).isEqualTo(DEPUTY);
        assertThat(page(DEPUTY, number)).contains("出差");
        assertThat(pass("head", number, "registrar", "调整分工").getStatusCode().value())
                .isEqualTo(204);
        assertThat(holder(number)).isEqualTo("registrar");
        var waiting = applied(MONDAY);
        assertThat(pass("head", waiting, DEPUTY, "调整").getBody()).contains("还没有人领取");
        assertThat(handover("head", "tasks/nothing", Map.of("to", DEPUTY, "reason", "调整"))
                        .getBody())
                .contains("没有这项任务");
    }

    @Test
    @DisplayName("交接清单：协调员看到每项任务、建议的接办人和手上的数量，成批交接后清单为空；别的岗位打不开")
    void a_leaver_hands_over() {
        var one = takenBy(AWAY);
        var other = takenBy(AWAY);
        assertThat(opened("clerk", "/handover/" + AWAY)).contains("成批交接由协调员和仲裁院负责人办理");
        assertThat(opened("coordinator", "/handover/" + AWAY)).contains(one, other, "某" + DEPUTY + "（手上0项）");
        assertThat(handover("coordinator", "people/" + AWAY, Map.of("reason", "调离", "persons", List.of()))
                        .getBody())
                .contains("请至少为一项任务选择");
        var moves = List.of(Map.of("task", task(one), "to", DEPUTY), Map.of("task", task(other), "to", "registrar"));
        assertThat(handover("coordinator", "people/" + DEPUTY, Map.of("reason", "调离", "persons", moves))
                        .getBody())
                .contains("清单中的任务已有变动");
        assertThat(handover("coordinator", "people/" + AWAY, Map.of("reason", "调离", "persons", moves))
                        .getBody())
                .contains("\"moved\":2");
        assertThat(List.of(holder(one), holder(other))).containsExactly(DEPUTY, "registrar");
        assertThat(opened("head", "/handover/" + AWAY)).contains("没有需要交接的工作");
    }

    @Test
    @DisplayName("仲裁庭的人员、调解员手上的任务只列出，不代理、不转办：更换须另行决定")
    void a_seat_is_not_handed_over() {
        var number = applied(MONDAY);
        duties.take(RegistrationNumber.of(number), AWAY, Duty.CLERK);
        var task = task(number);
        tasks.deleteCandidateGroup(task, "intake");
        tasks.setAssignee(task, AWAY);
        assertThat(opened("head", "/handover/" + AWAY)).contains("重新发出组庭通知书", "更换仲裁庭成员");
        assertThat(pass(AWAY, number, DEPUTY, "请假").getBody()).contains("不能转办", "更换仲裁庭成员");
        duties.release(RegistrationNumber.of(number), AWAY, Duty.CLERK);
        assertThat(pass(AWAY, number, DEPUTY, "请假").getStatusCode().value()).isEqualTo(204);
    }

    @Test
    @DisplayName("代理人自己请假的那几天不能代理，错开或者销假以后可以；没有末日的，只看第一日")
    void a_deputy_is_not_on_leave() {
        var leave = Map.of("person", DEPUTY, "from", "2026-03-04", "to", "2026-03-05", "reason", "病假");
        assertThat(post("coordinator", "/calendar/absences", leave)
                        .getStatusCode()
                        .value())
                .isEqualTo(200);
        assertThat(words(AWAY, AWAY, DEPUTY, "2026-03-02", "2026-03-04"))
                .contains("某" + DEPUTY + "在这段时间请假（2026-03-04 周三 至 2026-03-05 周四）");
        assertThat(words(AWAY, AWAY, DEPUTY, "2026-03-05", "2026-03-09")).contains("请假");
        assertThat(named(AWAY, DEPUTY, "2026-03-02", "2026-03-03")).isEqualTo(204);
        var open = Map.of("deputy", DEPUTY, "from", "2026-03-05", "reason", "借调");
        assertThat(handover(AWAY, "deputies", open).getBody()).contains("请假");
        var id = tables.sql("select max(id) from unavailability")
                .query(Long.class)
                .single();
        assertThat(post("coordinator", "/calendar/absences/" + id + "/end", Map.of())
                        .getStatusCode()
                        .value())
                .isEqualTo(204);
        assertThat(handover(AWAY, "deputies", open).getStatusCode().value()).isEqualTo(204);
    }

    @Test
    @DisplayName("催办不在岗的人，代理人的首页写明催谁；代理期满不再出现")
    void a_reminder_reaches_the_deputy() {
        var number = takenBy(AWAY);
        named(AWAY, DEPUTY, "2026-03-02", "2026-03-03");
        post("registrar", "/cases/" + number + "/reminders", Map.of("task", task(number)));
        assertThat(opened(DEPUTY, "/")).contains("某registrar催某" + AWAY + "办理（由您代理）：", number);
        assertThat(opened(AWAY, "/")).contains("某registrar催您办理：").doesNotContain("由您代理");
        bureau.travelTo(MONDAY.plusDays(2));
        assertThat(opened(DEPUTY, "/")).doesNotContain("由您代理");
    }

    @Test
    @DisplayName("没有末日的代理显示“至另行通知”；代理人离开后不再列出，也不妨碍另行指定")
    void until_further_notice() {
        assertThat(handover(AWAY, "deputies", Map.of("deputy", DEPUTY, "from", "2026-03-02", "reason", "借调"))
                        .getStatusCode()
                        .value())
                .isEqualTo(204);
        assertThat(opened(AWAY, "/handover")).contains("2026-03-02周一至另行通知").doesNotContain("2199");
        assertThat(words(AWAY, AWAY, "registrar", "2026-03-04", "2026-03-09")).contains("2026-03-02 周一 至 另行通知");
        tables.sql("update account set state = 'CLOSED' where id = ?")
                .param(DEPUTY)
                .update();
        try {
            assertThat(opened(AWAY, "/handover")).doesNotContain("2026-03-02周一至另行通知");
            assertThat(named(AWAY, "registrar", "2026-03-04", "2026-03-09")).isEqualTo(204);
        } finally {
            tables.sql("update account set state = 'OPEN' where id = ?")
                    .param(DEPUTY)
                    .update();
        }
    }

    @Test
    @DisplayName("同一人、同一时间，两处同时指定代理人：只有一个成立，另一处被告知")
    void two_deputies_at_once() throws Exception {
        for (var round = 0; round < 5; round++) {
            tables.sql("delete from deputy").update();
            var turn = new AtomicInteger();
            var stand = AtOnce.many(2, () -> {
                var answer = turn.getAndIncrement() == 0
                        ? words("coordinator", AWAY, DEPUTY, "2026-03-02", "2026-03-04")
                        : words("head", AWAY, "registrar", "2026-03-03", "2026-03-05");
                if (answer.contains("这段时间已由")) {
                    throw new IllegalStateException(answer);
                }
                return answer;
            });
            assertThat(stand).isOne();
            assertThat(tables.sql("select count(*) from deputy")
                            .query(Integer.class)
                            .single())
                    .isOne();
        }
    }

    @Test
    @DisplayName("代理、请假、交接所写的人不存在：4xx，中文说明")
    void nobody_of_that_name() {
        assertThat(words("coordinator", "nobody-here", DEPUTY, "2026-03-02", "2026-03-04"))
                .contains("没有这名同事");
        var leave = post(
                "coordinator",
                "/calendar/absences",
                Map.of("person", "nobody-here", "from", "2026-03-02", "to", "2026-03-04", "reason", "请假"));
        assertThat(leave.getStatusCode().value()).isEqualTo(400);
        assertThat(leave.getBody()).contains("没有这名同事");
        var list = handover("coordinator", "people/nobody-here", Map.of("reason", "调离", "persons", List.of()));
        assertThat(list.getStatusCode().value()).isEqualTo(404);
        assertThat(list.getBody()).contains("没有这名同事");
        var hole = new java.util.HashMap<String, Object>(Map.of("reason", "调离"));
        hole.put("persons", java.util.Collections.singletonList(null));
        assertThat(handover("coordinator", "people/" + AWAY, hole).getBody())
                .contains("“要交接的任务”第 1 项是空的")
                .doesNotContain("当事人");
        assertThat(opened("coordinator", "/handover/nobody-here")).contains("没有这名同事");
    }

    @Test
    @DisplayName("没有可选的同事，页面说明为什么；催办写明谁催的、催什么")
    void why_there_is_nobody() {
        bureau.colleague("handover-alone");
        bureau.alsoIs("handover-alone", "file-reviewer");
        tables.sql("update account set state = 'SUSPENDED' where state = 'OPEN' and id <> 'handover-alone' and id in"
                        + " (select USER_ID_ from ACT_ID_MEMBERSHIP where GROUP_ID_ = 'file-reviewer')")
                .update();
        assertThat(opened("handover-alone", "/handover")).contains("没有可以代理的同事：您的岗位上没有别的在用账号");
        tables.sql("update account set state = 'OPEN' where state = 'SUSPENDED' and id in"
                        + " (select USER_ID_ from ACT_ID_MEMBERSHIP where GROUP_ID_ = 'file-reviewer')")
                .update();
        assertThat(opened(AWAY, "/handover")).doesNotContain("没有可以代理的同事");
        var page =
                org.jsoup.Jsoup.parse(browser("coordinator").open("/handover").body());
        assertThat(page.select("[name=deputy] option[value=" + AWAY + "]").attr("data-roles"))
                .contains("intake");
        assertThat(page.select("[name=deputy] option[value=clerk]").attr("data-roles"))
                .doesNotContain("intake");
        assertThat(page.select("form[data-deputies] > :first-child").attr("role"))
                .isEqualTo("alert");
        var number = takenBy(AWAY);
        post("registrar", "/cases/" + number + "/reminders", Map.of("task", task(number)));
        assertThat(opened(AWAY, "/")).contains("某registrar催您办理：");
    }

    private ResponseEntity<String> pass(String user, String number, String to, String reason) {
        return handover(user, "tasks/" + task(number), Map.of("to", to, "reason", reason));
    }

    private int named(String person, String deputy, String from, String until) {
        return handover(person, "deputies", Map.of("deputy", deputy, "from", from, "until", until, "reason", "请假"))
                .getStatusCode()
                .value();
    }

    private String words(String user, String person, String deputy, String from, String until) {
        return String.valueOf(handover(
                        user,
                        "deputies",
                        Map.of("person", person, "deputy", deputy, "from", from, "until", until, "reason", "请假"))
                .getBody());
    }

    private org.tiaocai.platform.Browser browser(String user) {
        var browser = new org.tiaocai.platform.Browser(port);
        browser.logIn(user, org.tiaocai.platform.Browser.PASSWORD);
        return browser;
    }
}
