package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ResponseEntity;
import org.tiaocai.people.Duties;
import org.tiaocai.platform.Browser;
import org.tiaocai.shared.RegistrationNumber;

/** A step is done: what followed, where one goes on, and the way back while nothing has followed. */
@DisplayName("办完一步之后；退回和撤回")
class SendBackStoryTest extends WorkStory {

    @Autowired
    Duties duties;

    @Test
    @DisplayName("办完之后告诉办理人发生了什么和本案下一项；别人问不到；没有办完的问不到")
    void what_followed_and_what_is_next() {
        var number = takenBy(AWAY);
        var task = task(number);
        assertThat(get(AWAY, "/tasks/" + task + "/after").getStatusCode().value())
                .isEqualTo(404);
        checked(AWAY, number);
        var after = body(AWAY, "/tasks/" + task + "/after");
        assertThat(after.at("/done/task").asText()).isEqualTo("审查申请材料");
        assertThat(after.at("/done/number").asText()).isEqualTo(number);
        assertThat(after.at("/done/lines").toString()).contains("等待：立案审查");
        assertThat(after.at("/done/next/name").asText()).isEqualTo("立案审查");
        assertThat(after.at("/done/next/sameCase").asBoolean()).isTrue();
        assertThat(get(DEPUTY, "/tasks/" + task + "/after").getStatusCode().value())
                .isEqualTo(404);
        assertThat(get(AWAY, "/tasks/nothing/after").getStatusCode().value()).isEqualTo(404);
    }

    @Test
    @DisplayName("立案意见送审批之后、签批之前，承办人可以撤回重新办理，理由在表单上方；不写理由的、别人的、签批之后的不能撤回")
    void a_proposal_is_taken_back() {
        var number = takenBy(AWAY);
        checked(AWAY, number);
        bureau.claim(AWAY, number, "reviewFiling");
        var review = id(number, "reviewFiling");
        bureau.complete(AWAY, number, "reviewFiling", sheet("ACCEPT", null), Map.of());
        assertThat(body(AWAY, "/tasks/" + review + "/after").path("undo").asBoolean())
                .isTrue();
        assertThat(takeBack(AWAY, review, " ").getBody()).contains("请写明理由");
        assertThat(takeBack(DEPUTY, review, "想改").getStatusCode().value()).isEqualTo(404);
        assertThat(takeBack(AWAY, review, "程序选错").getStatusCode().value()).isEqualTo(200);
        assertThat(bureau.waiting(number)).contains("reviewFiling").doesNotContain("approveFiling");
        assertThat(Objects.requireNonNull(bureau.waiting(number, "reviewFiling"))
                        .getAssignee())
                .isEqualTo(AWAY);
        var back = body(AWAY, "/tasks/" + id(number, "reviewFiling") + "/way-back");
        assertThat(back.at("/cameBack/title").asText()).isEqualTo("撤回：立案审批 → 立案审查");
        assertThat(back.at("/cameBack/reason").asText()).isEqualTo("程序选错");
        assertThat(told(number, "撤回：")).containsExactly("程序选错");
        assertThat(takeBack(AWAY, review, "再撤").getBody()).contains("已经有了后续");

        var again = id(number, "reviewFiling");
        bureau.complete(AWAY, number, "reviewFiling", sheet("ACCEPT", null), Map.of());
        assertThat(body("head", "/tasks/" + id(number, "approveFiling") + "/way-back")
                        .path("cameBack")
                        .isNull())
                .isTrue();
        approved(number);
        assertThat(body(AWAY, "/tasks/" + again + "/after").path("undo").asBoolean())
                .isFalse();
        assertThat(takeBack(AWAY, again, "想改").getBody()).contains("已经有了后续");
    }

    @Test
    @DisplayName("没有退路的一步，案件页“目前不能办理的事项”写明为什么；只对手上有、可以领取的人")
    void why_there_is_no_way_back() {
        var number = takenBy(AWAY);
        assertThat(words(AWAY, number)).contains("退回（审查申请材料）", "第一步，没有上一步");
        assertThat(words("clerk", number)).doesNotContain("退回（审查申请材料）");
    }

    @Test
    @DisplayName("审批人在表单中退回的，理由在立案审查的表单上方；审批这一步没有另外的退回")
    void a_reason_of_the_form_stands_at_the_head() {
        var number = takenBy(AWAY);
        checked(AWAY, number);
        bureau.claim(AWAY, number, "reviewFiling");
        bureau.complete(AWAY, number, "reviewFiling", sheet("ACCEPT", null), Map.of());
        assertThat(sendBack("head", id(number, "approveFiling"), "不对")
                        .getStatusCode()
                        .is4xxClientError())
                .isTrue();
        bureau.complete(
                "head", number, "approveFiling", Map.of("reason", "条件三没有写明"), Map.of("filingApproval", "SENT_BACK"));
        bureau.claim(AWAY, number, "reviewFiling");
        var back = body(AWAY, "/tasks/" + id(number, "reviewFiling") + "/way-back");
        assertThat(back.at("/cameBack/title").asText()).isEqualTo("立案审批退回");
        assertThat(back.at("/cameBack/reason").asText()).isEqualTo("条件三没有写明");
    }

    @Test
    @DisplayName("协议书签名之前退回重拟，另成一份草稿，前一份注明已被取代；签名以后不能退回")
    void an_agreement_goes_back_until_it_is_signed() {
        var number = agreedInSession();
        draft(number);
        var sign = id(number, "signAgreement");
        assertThat(sendBack("mediator", sign, "金额写错").getBody()).contains("请先领取");
        bureau.claim("mediator", number, "signAgreement");
        assertThat(body("mediator", "/tasks/" + sign + "/way-back").path("to").asText())
                .isEqualTo("制作调解协议书");
        assertThat(sendBack("mediator", sign, "字".repeat(2_001)).getBody()).contains("不超过两千字");
        assertThat(sendBack("union", sign, "金额写错").getStatusCode().is4xxClientError())
                .isTrue();
        assertThat(sendBack("mediator", sign, "字".repeat(2_000)).getStatusCode().value())
                .isEqualTo(200);
        assertThat(bureau.waiting(number)).contains("draftAgreement").doesNotContain("signAgreement");
        draft(number);
        assertThat(documents.of(RegistrationNumber.of(number)).stream()
                        .filter(one -> one.code().equals("D110")))
                .hasSize(2);
        bureau.claim("mediator", number, "signAgreement");
        sign(number);
        assertThat(bureau.waiting(number)).contains("sealAgreement");
        var draftDone = sendBack("seal", id(number, "sealAgreement"), "再改");
        assertThat(draftDone.getStatusCode().is4xxClientError()).isTrue();
        assertThat(bureau.waiting(number)).contains("sealAgreement");
    }

    @ParameterizedTest
    @ValueSource(strings = {"在岗", "暂停", "回避"})
    @DisplayName("退回的一步由原来的人再办；账号已暂停、已经回避的，不再给他，留给可以领取的人")
    void a_step_goes_back_to_who_is_here(String how) {
        var number = agreedInSession();
        draft(number);
        bureau.claim("union", number, "signAgreement");
        if (how.equals("暂停")) {
            tables.sql("update account set state = 'SUSPENDED' where id = 'mediator'")
                    .update();
        } else if (how.equals("回避")) {
            duties.lockOut(RegistrationNumber.of(number), "mediator");
        }
        try {
            assertThat(sendBack("union", id(number, "signAgreement"), "金额写错")
                            .getStatusCode()
                            .value())
                    .isEqualTo(200);
            var again = Objects.requireNonNull(bureau.waiting(number, "draftAgreement"));
            assertThat("mediator".equals(again.getAssignee())).isEqualTo(how.equals("在岗"));
        } finally {
            tables.sql("update account set state = 'OPEN' where id = 'mediator'")
                    .update();
        }
    }

    @Test
    @DisplayName("下一步的办理人写了没有提交的，不能撤回，写明是谁；所写的还在；放弃以后可以撤回")
    void what_a_colleague_has_written_is_not_lost() {
        var number = takenBy(AWAY);
        checked(AWAY, number);
        bureau.claim(AWAY, number, "reviewFiling");
        var review = id(number, "reviewFiling");
        bureau.complete(AWAY, number, "reviewFiling", sheet("ACCEPT", null), Map.of());
        var approve = id(number, "approveFiling");
        bureau.claim("head", number, "approveFiling");
        assertThat(post("head", "/unfinished/" + approve, Map.of("content", "{}", "page", "one"))
                        .getStatusCode()
                        .value())
                .isEqualTo(200);
        assertThat(takeBack(AWAY, review, "程序选错").getBody()).contains("立案审批", "某head", "还没有提交");
        assertThat(body("head", "/unfinished/" + approve).path("content").asText())
                .isEqualTo("{}");
        post("head", "/unfinished/" + approve, Map.of("content", "", "page", "one"));
        assertThat(takeBack(AWAY, review, "程序选错").getStatusCode().value()).isEqualTo(200);
    }

    private void checked(String person, String number) {
        bureau.complete(
                person,
                number,
                "checkMaterials",
                Map.of("oral", false),
                Map.of("filingMaterials", "COMPLETE", "mediationAdvice", "NOT_SUGGESTED"));
    }

    private String id(String number, String task) {
        return Objects.requireNonNull(bureau.waiting(number, task)).getId();
    }

    private ResponseEntity<String> sendBack(String user, String task, String reason) {
        return post(user, "/tasks/" + task + "/send-back", Map.of("reason", reason));
    }

    private ResponseEntity<String> takeBack(String user, String task, String reason) {
        return post(user, "/tasks/" + task + "/take-back", Map.of("reason", reason));
    }

    private ResponseEntity<String> get(String user, String path) {
        return web.withBasicAuth(user, Browser.PASSWORD).getForEntity("/api/v1" + path, String.class);
    }

    private JsonNode body(String user, String path) {
        return Objects.requireNonNull(web.withBasicAuth(user, Browser.PASSWORD)
                .getForEntity("/api/v1" + path, JsonNode.class)
                .getBody());
    }
}
