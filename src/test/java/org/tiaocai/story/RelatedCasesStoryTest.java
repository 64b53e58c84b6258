package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.ResponseEntity;
import org.tiaocai.dispute.Finding;
import org.tiaocai.dispute.Findings.Found;
import org.tiaocai.platform.Browser;
import org.tiaocai.shared.RegistrationNumber;

/** Registering shows what is there of the same persons and firms; nobody stands or speaks for both sides. */
@OnPostgres
@DisplayName("关联案件与对立双方")
class RelatedCasesStoryTest extends DoorsStory {

    private static final String ONE = identity(701);
    private static final String OTHER = identity(702);

    @Autowired
    TestRestTemplate web;

    @LocalServerPort
    int port;

    @Test
    @DisplayName("同一证件、同一信用代码的前案登记时就找到，列在案卷页；立案审查须答复并记录")
    void the_same_parties_again() {
        var before = bureau.register(between(person("试样一", ONE), firm("样例甲厂", creditCode(1))));
        var again = bureau.register(between(person("试样壹", ONE), firm("样例甲厂（新名）", creditCode(1))));
        assertThat(found(again)).contains(Finding.RELATED_CASES);
        assertThat(page(again).replaceAll("<[^>]+>|\\s+", ""))
                .contains(before, "双方当事人相同")
                .contains("有关联的案件", before + "试样一诉样例甲厂");
        checked(again, "COMPLETE", null);
        assertThatThrownBy(() -> reviewed(again, sheet("ACCEPT", null))).hasMessageContaining(before);
        var answered = sheet("ACCEPT", null);
        answered.put("relatedCasesAnswer", "前案请求为加班工资，本案为经济补偿，不是同一请求");
        reviewed(again, answered);
        assertThat(findings.of(RegistrationNumber.of(again)))
                .filteredOn(one -> one.finding() == Finding.RELATED_CASES)
                .extracting(Found::answer, Found::answeredBy)
                .containsExactly(tuple("前案请求为加班工资，本案为经济补偿，不是同一请求", "registrar"));
        assertThat(page(again)).contains("不是同一请求");
    }

    @Test
    @DisplayName("姓名相同而证件不同的不是同一人；没有证件的按姓名提示，不要求答复")
    void a_name_alone() {
        var named = "试样同名";
        bureau.register(between(person(named, ONE), firm("样例乙厂", creditCode(2))));
        var other = bureau.register(between(person(named, OTHER), firm("样例丙厂", creditCode(3))));
        assertThat(findings.of(RegistrationNumber.of(other)))
                .filteredOn(one -> one.finding() == Finding.RELATED_CASES)
                .isEmpty();
        var unnumbered = bureau.register(between(person(named, null), firm("样例丁厂", null)));
        assertThat(found(unnumbered)).contains(Finding.RELATED_CASES);
        checked(unnumbered, "COMPLETE", null);
        reviewed(unnumbered, sheet("ACCEPT", null));
        assertThat(mainTasks(unnumbered)).containsExactly("approveFiling");
    }

    @Test
    @DisplayName("双方都只按姓名相同的：表单问了没有答复的不收，写了答复的收；没有经过表单的照收，审批人看到没有人答复")
    void names_on_both_sides() {
        var named = "试样双名";
        var before = bureau.register(between(person(named, null), firm("样例双名厂", null)));
        var again = bureau.register(between(person(named, null), firm("样例双名厂", null)));
        checked(again, "COMPLETE", null);
        var empty = sheet("ACCEPT", null);
        empty.put("relatedCasesAnswer", "");
        assertThatThrownBy(() -> reviewed(again, empty)).hasMessageContaining(before);
        var answered = sheet("ACCEPT", null);
        answered.put("relatedCasesAnswer", "同名，不是同一人");
        reviewed(again, answered);
        assertThat(mainTasks(again)).containsExactly("approveFiling");

        var elsewhere = bureau.register(between(person(named, null), firm("样例双名厂", null)));
        checked(elsewhere, "COMPLETE", null);
        reviewed(elsewhere, sheet("ACCEPT", null));
        assertThat(told(elsewhere, "关联案件没有答复")).isNotEmpty();
    }

    @Test
    @DisplayName("提交之前可以查：有哪些案件、要核对什么；只有受理窗口可以查，地址里没有当事人的信息")
    void asked_before_it_is_sent() {
        var before = bureau.register(between(person("试样三", identity(703)), firm("样例戊厂", null)));
        var asked = Map.of("parties", List.of(person("试样三", identity(703)), firm("样例戊厂", null)));
        var answer = Objects.requireNonNull(ask("registrar", asked).getBody());
        assertThat(answer.path("cases").findValuesAsText("number")).contains(before);
        assertThat(answer.path("cases").findValuesAsText("title"))
                .as("可以看全文的，写全名")
                .contains("试样三 诉 样例戊厂");
        assertThat(answer.path("cases").path(0).path("how").asText()).isEqualTo("双方当事人相同");
        assertThat(answer.path("warnings")).isEmpty();
        var both = Map.of("parties", List.of(person("试样三", null), respondent(person("试样三", null))));
        assertThat(Objects.requireNonNull(ask("registrar", both).getBody())
                        .path("warnings")
                        .path(0)
                        .asText())
                .contains("请核对是否同一人");
        assertThat(ask("mediator", asked).getStatusCode().value()).isEqualTo(403);
        assertThat(Objects.requireNonNull(ask("registrar", Map.of()).getBody()).path("cases"))
                .isEmpty();
    }

    @Test
    @DisplayName("同一人不能同时是申请人和被申请人；不同的人可以")
    void nobody_on_both_sides() {
        var same = between(person("试样四", ONE), respondent(person("试样四", ONE)));
        assertThatThrownBy(() -> bureau.register(same)).rootCause().hasMessageContaining("不能同时是申请人和被申请人");
        same.put("opposedAnswer", " ");
        assertThatThrownBy(() -> bureau.register(same)).rootCause().hasMessageContaining("写明核对结果");
        same.put("opposedAnswer", "个体工商户经营者，另以劳动者身份申请");
        var answered = bureau.register(same);
        assertThat(told(answered, "登记时核对双方当事人")).containsExactly("个体工商户经营者，另以劳动者身份申请");
        assertThat(told(answered, "登记时的提示")).anyMatch(one -> one.contains("不能同时是申请人和被申请人"));
        checked(answered, "COMPLETE", null);
        var task = bureau.taskOf(answered, "reviewFiling");
        assertThat(web.withBasicAuth("registrar", Browser.PASSWORD)
                        .getForObject("/api/v1/tasks/" + task + "/filing", String.class))
                .as("shown at filing")
                .contains("个体工商户经营者，另以劳动者身份申请");
        var different = between(person("试样四", ONE), respondent(person("试样四", OTHER)));
        assertThat(told(bureau.register(different), "登记时的提示"))
                .singleElement()
                .asString()
                .contains("核对是否同一人");
    }

    @ParameterizedTest
    @DisplayName("同一代理人不能代理对立双方：证件相同，或者同名的律师、单位工作人员；证件不同的、其他公民同名的不拒绝")
    @CsvSource({
        "LAWYER, 704, 704, true",
        "LAWYER, , 704, true",
        "STAFF, , , true",
        "LAWYER, 704, 705, false",
        "OTHER, , , false",
        "OTHER, 704, 704, true"
    })
    void nobody_speaks_for_both(String kind, @Nullable Integer one, @Nullable Integer other, boolean isRefused) {
        var form = between(agent(person("试样五", null), kind, one), agent(firm("样例己厂", null), kind, other));
        if (isRefused) {
            assertThatThrownBy(() -> bureau.register(form)).rootCause().hasMessageContaining("不能同时代理对立的双方");
            form.put("opposedAnswer", "双方书面同意由同一名代理人只代为领取文书");
            assertThat(bureau.register(form)).isNotBlank();
        } else {
            assertThat(bureau.register(form)).isNotBlank();
        }
    }

    @Test
    @DisplayName("同一请求写了两次的，登记时提示")
    void the_same_claim_twice() {
        var form = Forms.dispute(MONDAY);
        var wages = Map.of("type", "WAGES", "amount", 900);
        form.put("claims", List.of(wages, Map.of("type", "BONUS", "amount", 900), wages));
        assertThat(told(bureau.register(form), "登记时的提示"))
                .singleElement()
                .asString()
                .contains("第 1、3 项请求相同");
    }

    private ResponseEntity<JsonNode> ask(String user, Map<String, ?> asked) {
        return web.withBasicAuth(user, Browser.PASSWORD).postForEntity("/api/v1/intake/related", asked, JsonNode.class);
    }

    private static Map<String, Object> between(Map<String, Object> applicant, Map<String, Object> respondent) {
        var form = application(MONDAY);
        form.put("parties", List.of(applicant, respondent));
        return form;
    }

    private static Map<String, Object> firm(String name, @Nullable String creditCode) {
        var firm = Forms.employer();
        firm.put("name", name);
        firm.put("creditCode", creditCode);
        firm.put("agents", new ArrayList<>());
        return firm;
    }

    private static Map<String, Object> respondent(Map<String, Object> party) {
        party.put("side", "RESPONDENT");
        return party;
    }

    private static Map<String, Object> agent(Map<String, Object> party, String kind, @Nullable Integer identity) {
        var agent = new HashMap<String, Object>(Map.of("name", "代理试样", "kind", kind));
        agent.put("identityNumber", identity == null ? null : identity(identity));
        party.put("agents", List.of(agent));
        return party;
    }

    @Test
    @DisplayName("常年涉案的单位：同一劳动者的前案照样找到，不被该单位后来的五百件挤掉")
    void a_firm_of_very_many_cases() {
        var before = bureau.register(between(person("试样常", ONE), firm("样例常年厂", creditCode(5))));
        var busy = bureau.register(between(person("试样忙", OTHER), firm("样例常年厂", creditCode(5))));
        for (var ordinal = 2; ordinal <= 501; ordinal++) {
            tables.sql("""
                            insert into party (registration_number, side, ordinal, kind, name, credit_code)
                            values (?, 'RESPONDENT', ?, 'ORGANISATION', '样例常年厂', ?)""").params(busy, ordinal, creditCode(5)).update();
        }
        var again = bureau.register(between(person("试样常", ONE), firm("样例常年厂", creditCode(5))));
        assertThat(page(again).replaceAll("<[^>]+>|\\s+", "")).contains(before, "双方当事人相同");
        tables.sql("delete from party where registration_number = ? and ordinal > 1")
                .param(busy)
                .update();
    }

    private String page(String number) {
        var browser = new Browser(port);
        browser.logIn("head", Browser.PASSWORD);
        return browser.open("/cases/" + number).body();
    }

    /** Nobody's number, with its right last digit (GB 11643). */
    private static String identity(int sequence) {
        var body = "99999919900101" + sequence;
        int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
        var sum = 0;
        for (var place = 0; place < weights.length; place++) {
            sum += weights[place] * Character.digit(body.charAt(place), 10);
        }
        return body + "10X98765432".charAt(sum % 11);
    }

    /** Nobody's code, with its right last character (GB 32100). */
    private static String creditCode(int sequence) {
        var alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
        var body = "91999999MA000000" + sequence;
        int[] weights = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
        var sum = 0;
        for (var place = 0; place < weights.length; place++) {
            sum += weights[place] * alphabet.indexOf(body.charAt(place));
        }
        return body + alphabet.charAt((31 - sum % 31) % 31);
    }
}
