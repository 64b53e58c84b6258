package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tiaocai.arbitration.tribunal.Represents;
import org.tiaocai.arbitration.tribunal.Tribunal;
import org.tiaocai.arbitration.tribunal.Tribunals;
import org.tiaocai.dispute.Finding;
import org.tiaocai.platform.Browser;
import org.tiaocai.shared.RegistrationNumber;

/** What triage finds stands side by side; a collective dispute comes first. */
@OnPostgres
@DisplayName("分流发现与集体争议")
class FindingsStoryTest extends DoorsStory {

    @Autowired
    Tribunals tribunals;

    @LocalServerPort
    int port;

    @Test
    @DisplayName("各项发现并列：集体、欠薪、时效、农民工互不掩盖；负责人有任务、有提醒，案件的任务优先")
    void side_by_side() {
        var form = Forms.dispute(MONDAY, "workersConcerned", 10);
        form.put("commonClaim", true);
        form.put("wageArrearsEvident", true);
        form.put("rightKnownOn", "2025-04-01");
        var number = bureau.register(form);
        assertThat(found(number))
                .contains(Finding.COLLECTIVE, Finding.WAGE_ARREARS, Finding.LIMITATION_NEAR, Finding.MIGRANT_WORKERS)
                .doesNotContain(Finding.OUT_OF_SCOPE);
        assertThat(bureau.waiting(number)).containsExactlyInAnyOrder("adviseOnRoute", "noteCollective");
        assertThat(notices.of(RegistrationNumber.of(number))).hasSize(1);
        assertThat(priority(number, "adviseOnRoute")).isEqualTo(80);
        assertThat(priority(bureau.register(Forms.dispute(MONDAY)), "seekMediationConsent"))
                .isEqualTo(50);
    }

    @Test
    @DisplayName("负责人阅知并提出要求，记录在案；首页列出；其他岗位没有这项任务")
    void the_head_takes_note() {
        var number = bureau.register(Forms.dispute(MONDAY, "parties", together(10)));
        assertThat(bureau.sees("head", number, "noteCollective")).isTrue();
        assertThat(bureau.sees("registrar", number, "noteCollective")).isFalse();
        assertThat(start("head")).contains("集体争议（优先办理）", number);
        assertThat(start("clerk")).doesNotContain("集体争议（优先办理）");
        assertThat(card("head", number, "noteCollective")).contains("\"first\":\"集体争议优先\"");
        assertThat(start("head")).contains("优先办理的（集体争议）在前，其余按到期日");
        var usual = bureau.register(Forms.dispute(MONDAY));
        assertThat(card("registrar", usual, "seekMediationConsent")).contains("\"first\":null");
        complete("head", number, "noteCollective", Map.of("instruction", "三日内组织协商"));
        assertThat(told(number, "负责人阅知集体争议")).containsExactly("三日内组织协商");
        assertThat(bureau.processes(number)).doesNotContain("collective-report");
    }

    @Test
    @DisplayName("登记表里十名自然人申请的就是集体争议，人数更正为十；九名的不是")
    void ten_in_the_form() {
        var ten = bureau.register(Forms.dispute(MONDAY, "parties", together(10)));
        assertThat(found(ten)).contains(Finding.COLLECTIVE);
        assertThat(disputes.get(RegistrationNumber.of(ten)).workersConcerned()).isEqualTo(10);
        assertThat(told(ten, "更正涉及劳动者人数")).hasSize(1);
        var nine = bureau.register(Forms.dispute(MONDAY, "parties", together(9)));
        assertThat(found(nine)).doesNotContain(Finding.COLLECTIVE);
        assertThat(disputes.get(RegistrationNumber.of(nine)).workersConcerned()).isEqualTo(9);
        var each = Forms.dispute(MONDAY, "parties", together(10));
        each.put(
                "claims",
                List.of(
                        Map.of("type", "WAGES", "claimants", List.of(1, 2, 3, 4, 5, 6, 7, 8, 9)),
                        Map.of("type", "BONUS", "claimants", List.of(10))));
        assertThat(found(bureau.register(each))).doesNotContain(Finding.COLLECTIVE);
        var withoutCommonClaim = bureau.register(Forms.dispute(MONDAY, "workersConcerned", 10));
        assertThat(found(withoutCommonClaim)).doesNotContain(Finding.COLLECTIVE);
    }

    @Test
    @DisplayName("集体合同争议一人也是集体争议：不能独任，三名仲裁员分别代表政府、工会、企业")
    void three_sides_for_a_collective_contract() {
        var form = application(MONDAY);
        form.put("cause", "COLLECTIVE_CONTRACT");
        var number = bureau.register(form);
        assertThat(found(number)).contains(Finding.COLLECTIVE);
        assertThat(arbitrations.get(RegistrationNumber.of(number)).collective()).isTrue();
        checked(number, "COMPLETE", null);
        assertThatThrownBy(() -> reviewed(number, sheet("ACCEPT", null))).hasMessageContaining("三名仲裁员");
        var panel = sheet("ACCEPT", null);
        panel.put("tribunal", "PANEL");
        reviewed(number, panel);
        approved(number);

        assertThatThrownBy(() -> appointed(number, Map.of())).hasMessageContaining("三方原则");
        assertThatThrownBy(() -> appointed(
                        number, Map.of("presiding", "GOVERNMENT", "arbitrator2", "UNION", "arbitrator3", "UNION")))
                .hasMessageContaining("三方原则");
        appointed(number, Map.of("presiding", "GOVERNMENT", "arbitrator2", "UNION", "arbitrator3", "EMPLOYER"));
        assertThat(tribunals.of(RegistrationNumber.of(number)).seated())
                .extracting(Tribunal.Seated::represents)
                .containsExactlyInAnyOrder(Represents.GOVERNMENT, Represents.UNION, Represents.EMPLOYER, null);
        assertThat(page("head", number)).contains("工会代表", "集体争议", "因履行集体合同发生的争议");
    }

    @Test
    @DisplayName("农民工请求劳动报酬的，释明时告知法律援助并记录；不是农民工的不记")
    void legal_aid_is_offered() {
        var number = advised(true, Map.of("explanation", "已释明", "legalAid", "WANTED"));
        assertThat(told(number, "告知法律援助")).singleElement().asString().contains("要求申请", "第四十二条");
        assertThat(told(advised(true, Map.of("explanation", "已释明")), "告知法律援助"))
                .singleElement()
                .asString()
                .contains("没有表示");
        assertThat(told(advised(false, Map.of("explanation", "已释明")), "告知法律援助")).isEmpty();
    }

    private String advised(boolean migrant, Map<String, Object> advice) {
        var form = Forms.dispute(MONDAY, "wageArrearsEvident", true);
        form.put("migrantWorker", migrant);
        var number = bureau.register(form);
        bureau.complete("registrar", number, "adviseOnRoute", advice, Map.of("route", "MEDIATION"));
        return number;
    }

    private void appointed(String number, Map<String, String> sides) {
        var form = new HashMap<String, Object>();
        form.put("presiding", "presiding");
        form.put("members", List.of("arbitrator2", "arbitrator3"));
        form.put("clerk", "clerk");
        form.put("sides", sides);
        complete("head", number, "appointTribunal", form);
    }

    private int priority(String number, String task) {
        return Objects.requireNonNull(bureau.waiting(number, task)).getPriority();
    }

    private String card(String user, String number, String task) {
        var browser = new Browser(port);
        browser.logIn(user, Browser.PASSWORD);
        return browser.fetch("/api/v1/tasks/cards?ids="
                        + Objects.requireNonNull(bureau.waiting(number, task)).getId())
                .body();
    }

    private String start(String user) {
        return open(user, "/");
    }

    private String page(String user, String number) {
        return open(user, "/cases/" + number);
    }

    private String open(String user, String path) {
        var browser = new Browser(port);
        browser.logIn(user, Browser.PASSWORD);
        return browser.open(path).body();
    }
}
