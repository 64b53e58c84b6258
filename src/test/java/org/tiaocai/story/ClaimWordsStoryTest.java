package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tiaocai.arbitration.ProcedureKind;
import org.tiaocai.arbitration.TribunalForm;
import org.tiaocai.arbitration.motion.MotionKind;
import org.tiaocai.dispute.Claim;
import org.tiaocai.dispute.Claims;
import org.tiaocai.dispute.Party;
import org.tiaocai.platform.Browser;
import org.tiaocai.shared.RegistrationNumber;

/** A claim keeps its words, its period, its sum and its people, from the application through every change of it. */
@DisplayName("请求的内容、期间、金额和当事人")
class ClaimWordsStoryTest extends PeriodsStory {

    @Autowired
    Claims claims;

    @Autowired
    TestRestTemplate web;

    @LocalServerPort
    int port;

    @Test
    @DisplayName("登记的期间和针对谁，印在申请书、应诉通知书上")
    void from_the_application_on() {
        var number = underWay();
        assertThat(plain(number, "D301"))
                .contains("虚构申一请求对虚构东公司：工资 9000.00 元（自2025年10月1日至2025年12月31日），底薪", "对虚构东公司、虚构西公司：奖金、提成、津贴 500.00 元");
        assertThat(plain(number, "D401")).contains("虚构申一请求对虚构东公司：工资 9000.00 元（自2025年10月1日至2025年12月31日），底薪");
    }

    @Test
    @DisplayName("变更只说改了什么：没有填的沿用原请求；通知书写明原请求、新请求各自的内容、期间、金额、由谁提出、针对谁")
    void a_change_keeps_what_it_does_not_name() {
        var number = underWay();
        changed(number, "claimReplaces", 1, "claimType", "WAGES", "claimAmount", 12_000);
        decided("arbitrator", number, "decideOnMotion", "GRANTED");
        var now = last(claims.of(RegistrationNumber.of(number)));
        assertThat(now.line()).isEqualTo("工资 12000.00 元（自2025年10月1日至2025年12月31日），底薪");
        assertThat(now.claimants()).isEqualTo(ids(number, "虚构申一"));
        assertThat(now.respondents()).isEqualTo(ids(number, "虚构东公司"));

        changed(
                number,
                "claimReplaces",
                3,
                "claimType",
                "WAGES",
                "claimAmount",
                13_000,
                "claimFrom",
                "2025-09-01",
                "claimTo",
                "2025-12-31",
                "claimDetail",
                "底薪和岗位工资",
                "claimants",
                ids(number, "虚构申一", "虚构申二"),
                "respondents",
                ids(number, "虚构西公司"));
        decided("arbitrator", number, "decideOnMotion", "GRANTED");
        assertThat(plain(number, "D409"))
                .contains(
                        "理由：见申请书",
                        "原请求：工资 12000.00 元（自2025年10月1日至2025年12月31日），底薪。",
                        "原提出请求的申请人：虚构申一。",
                        "原请求针对的被申请人：虚构东公司。",
                        "变更后的请求：工资 13000.00 元（自2025年9月1日至2025年12月31日），底薪和岗位工资。",
                        "提出请求的申请人：虚构申一、虚构申二。",
                        "请求针对的被申请人：虚构西公司。");
        assertThat(last(claims.of(RegistrationNumber.of(number))).respondents()).isEqualTo(ids(number, "虚构西公司"));
    }

    @Test
    @DisplayName("增加的请求写明期间、由谁提出、针对谁；不准许的通知书也写明要求的是什么、原来是什么")
    void added_and_refused() {
        var number = underWay();
        changed(
                number,
                "claimType",
                "OVERTIME_PAY",
                "claimAmount",
                800,
                "claimDetail",
                "休息日加班",
                "claimants",
                ids(number, "虚构申二"),
                "respondents",
                ids(number, "虚构东公司"));
        assertThat(page(number)).contains("由谁提出").contains("申请人虚构申二").contains("被申请人虚构东公司");
        decided("arbitrator", number, "decideOnMotion", "GRANTED");
        assertThat(plain(number, "D409")).contains("增加的请求：加班工资 800.00 元，休息日加班。", "提出请求的申请人：虚构申二。", "请求针对的被申请人：虚构东公司。");

        changed(number, "claimReplaces", 1, "claimType", "WAGES", "claimAmount", 20_000);
        decided("arbitrator", number, "decideOnMotion", "DENIED");
        assertThat(plain(number, "D409-2"))
                .contains(
                        "原请求：工资 9000.00 元（自2025年10月1日至2025年12月31日），底薪。",
                        "要求变更的请求：工资 20000.00 元（自2025年10月1日至2025年12月31日），底薪。",
                        "提出请求的申请人：虚构申一。",
                        "请求针对的被申请人：虚构东公司。");
    }

    @Test
    @DisplayName("反申请写明由哪一名被申请人对哪一名申请人提出，期间和内容照写；不写的是全体")
    void a_counterclaim_by_name() {
        var number = underWay();
        counterclaimed(
                number,
                "claimFrom",
                "2025-11-01",
                "claimDetail",
                "培训费",
                "claimants",
                ids(number, "虚构西公司"),
                "respondents",
                ids(number, "虚构申二"));
        decided("arbitrator", number, "decideOnMotion", "GRANTED");
        var counter = last(claims.of(RegistrationNumber.of(number)));
        assertThat(counter.claimants()).isEqualTo(ids(number, "虚构西公司"));
        assertThat(counter.respondents()).isEqualTo(ids(number, "虚构申二"));
        assertThat(counter.line()).isEqualTo("反申请：违约金、用人单位损失赔偿 3000.00 元（自2025年11月1日），培训费");
        assertThat(plain(number, "D408"))
                .contains("反申请人（被申请人）：虚构西公司。", "反申请的对方（申请人）：虚构申二。", "违约金、用人单位损失赔偿 3000.00 元（自2025年11月1日），培训费。理由：见申请书");

        counterclaimed(number);
        decided("arbitrator", number, "decideOnMotion", "GRANTED");
        assertThat(last(claims.of(RegistrationNumber.of(number))).claimants()).isEqualTo(ids(number, "虚构东公司", "虚构西公司"));
        assertThat(plain(number, "D408")).contains("反申请人（被申请人）：虚构东公司、虚构西公司。");
    }

    @ParameterizedTest
    @DisplayName("给付金钱的请求为零的、两位小数以上的，登记、变更、反申请都不收；最少一分；不是给付金钱的可以为零")
    @CsvSource({
        "WAGES, 0, 大于零",
        "WAGES, 0.00, 大于零",
        "WAGES, 0.01,",
        "WAGES, 1.001, 两位小数",
        "SEVERANCE, 0, 大于零",
        "LABOUR_RELATION, 0,"
    })
    void nothing_asked(String type, String amount, String refusal) {
        var form = form();
        form.put("claims", List.of(Map.of("type", type, "amount", amount)));
        var running = underWay();
        taken(refusal, () -> bureau.register(form));
        taken(refusal, () -> {
            changed(running, "claimType", type, "claimAmount", amount);
            decided("arbitrator", running, "decideOnMotion", "DENIED");
        });
        taken(refusal, () -> counterclaimed(running, "claimType", type, "claimAmount", amount));
    }

    @Test
    @DisplayName("不是本方的人、不在案的人不能写成提出请求或者请求针对的人；期间不能倒写")
    void who_cannot_be_named() {
        var number = underWay();
        taken("本案现在的申请人", () -> changed(number, "claimType", "BONUS", "claimants", ids(number, "虚构东公司")));
        taken("本案现在的被申请人", () -> changed(number, "claimType", "BONUS", "respondents", List.of(0)));
        taken("本案现在的申请人", () -> counterclaimed(number, "respondents", ids(number, "虚构西公司")));
        taken(
                "起始日不能晚于截止日",
                () -> changed(number, "claimType", "BONUS", "claimFrom", "2026-01-02", "claimTo", "2026-01-01"));
    }

    @Test
    @DisplayName("另行申请的，期间、内容和当事人随请求一起登记")
    void filed_separately_with_all_its_words() {
        var number = underWay();
        counterclaimed(
                number,
                "claimFrom",
                "2025-11-01",
                "claimDetail",
                "培训费",
                "claimants",
                ids(number, "虚构西公司"),
                "respondents",
                ids(number, "虚构申二"));
        decided("arbitrator", number, "decideOnMotion", "SEPARATE");
        var answer = web.withBasicAuth("registrar", "a-long-enough-secret")
                .postForEntity(
                        "/api/v1/cases/" + number + "/separate-applications",
                        Map.of("motion", last(number).id()),
                        Map.class);
        assertThat(answer.getStatusCode().value()).isEqualTo(200);
        var other = String.valueOf(answer.getBody().get("number"));
        var claim = claims.of(RegistrationNumber.of(other)).get(0);
        assertThat(claim.line()).isEqualTo("违约金、用人单位损失赔偿 3000.00 元（自2025年11月1日），培训费");
        assertThat(claim.claimants()).isEqualTo(ids(other, "虚构西公司"));
        assertThat(claim.respondents()).isEqualTo(ids(other, "虚构申二"));
    }

    private static Map<String, Object> form() {
        var wages = new HashMap<String, Object>(Map.of("type", "WAGES", "amount", 9_000, "detail", "底薪"));
        wages.putAll(Map.of("fromDay", "2025-10-01", "toDay", "2025-12-31"));
        wages.putAll(Map.of("claimants", List.of(1), "respondents", List.of(1)));
        var form = Forms.dispute(MONDAY);
        form.put(
                "parties",
                List.of(
                        RulingStory.person("虚构申一"),
                        RulingStory.person("虚构申二"),
                        RulingStory.firm("虚构东公司"),
                        RulingStory.firm("虚构西公司")));
        form.put("claims", List.of(wages, Map.of("type", "BONUS", "amount", 500)));
        return form;
    }

    @Override
    String underWay() {
        bureau.travelTo(MONDAY);
        var number = filedAndAccepted(form(), ProcedureKind.ORDINARY, TribunalForm.SOLE);
        appointed(number);
        return number;
    }

    private void changed(String number, Object... fields) {
        asked(number, MotionKind.CLAIM_CHANGE, "APPLICANT", fields);
    }

    private void counterclaimed(String number, Object... fields) {
        asked(
                number,
                MotionKind.COUNTERCLAIM,
                "RESPONDENT",
                Stream.concat(Stream.of("claimType", "LIQUIDATED_DAMAGES", "claimAmount", 3_000), Stream.of(fields))
                        .toArray());
    }

    private void asked(String number, MotionKind kind, String side, Object... fields) {
        var all = new ArrayList<Object>(List.of("raisedBy", side));
        all.addAll(List.of(fields));
        raised(number, kind, all.toArray());
    }

    private static void taken(String refusal, ThrowingCallable act) {
        if (refusal == null) {
            assertThatCode(act).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(act).hasStackTraceContaining(refusal);
        }
    }

    private List<Long> ids(String number, String... names) {
        return Stream.of(names)
                .map(name -> parties.of(RegistrationNumber.of(number)).stream()
                        .filter(party -> party.name().equals(name))
                        .map(Party::id)
                        .findFirst()
                        .orElseThrow())
                .toList();
    }

    private static Claim last(List<Claim> all) {
        return all.get(all.size() - 1);
    }

    private String plain(String number, String code) {
        return Jsoup.parse(text(number, code)).text();
    }

    private String page(String number) {
        var browser = new Browser(port);
        browser.logIn("head", Browser.PASSWORD);
        return browser.open("/cases/" + number).body();
    }
}
