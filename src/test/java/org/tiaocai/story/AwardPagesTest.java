package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.tiaocai.arbitration.award.mediation.ArbitralMediation.Scope;
import org.tiaocai.arbitration.award.mediation.ArbitralMediation.Terms;
import org.tiaocai.arbitration.award.mediation.ArbitralMediations;
import org.tiaocai.shared.RegistrationNumber;

/** What the forms and the case page show of an award, and to whom; the acts of the page. */
@DisplayName("裁决的表单与案卷页")
class AwardPagesTest extends AwardStory {

    @Autowired
    TestRestTemplate web;

    @Autowired
    ArbitralMediations mediations;

    @Test
    @DisplayName("表单列出仲裁员、待裁决的请求和草拟中的裁决书；不相干的人看不到")
    void the_forms_are_filled_for_whom_they_concern() {
        var number = heardBySole(claim("WAGES", 1_000));
        var sheet = ask("arbitrator", "/tasks/" + task(number, "deliberate") + "/award");
        assertThat(sheet.path("arbitrators").findValuesAsText("person")).containsExactly("arbitrator");
        assertThat(sheet.path("items").path(0).path("title").asText()).contains("工资", "欧阳试样");
        var stranger = get("mediator", "/tasks/" + task(number, "deliberate") + "/award");
        assertThat(stranger.getStatusCode().is4xxClientError()).isTrue();
        deliberated(number);
        decided(number, ruling(number, 1, "PARTLY", 900));
        var draft = ask("arbitrator", "/tasks/" + task(number, "draftAward") + "/award");
        assertThat(draft.path("documents").path(0).path("type").asText()).isEqualTo("终局");
        assertThat(draft.path("documents").path(0).path("lines").path(0).asText())
                .contains("第四十七条第一项");
    }

    @Test
    @DisplayName("调解书表单带出庭审中记下的协议")
    void an_agreement_of_the_hearing_is_there() {
        var number = claimed(MONDAY, claim("WAGES", 1_000), claim("BONUS", 1_000));
        tribunals.seat(number, "arbitrator", org.tiaocai.arbitration.tribunal.Seat.SOLE);
        mediations.agreed(number, Scope.PARTIAL, java.util.Set.of(2), new Terms("庭审协议样例", null, "转账"));
        bureau.start("arbitral-mediation-document", number.value());
        var sheet =
                ask("arbitrator", "/tasks/" + task(number.value(), "draftArbitralMediation") + "/arbitral-mediation");
        assertThat(sheet.path("scope").asText()).isEqualTo("PARTIAL");
        assertThat(sheet.path("terms").path("text").asText()).isEqualTo("庭审协议样例");
        assertThat(sheet.path("claims").path(0).path("settled").asBoolean()).isFalse();
        assertThat(sheet.path("claims").path(1).path("settled").asBoolean()).isTrue();
    }

    @Test
    @DisplayName("退回重新拟制的调解书：原来逐项写明的和放弃的带回表单，不用重填")
    void what_was_agreed_before_is_there() {
        var number = claimed(MONDAY, claim("WAGES", 1_000), claim("BONUS", 1_000));
        tribunals.seat(number, "arbitrator", org.tiaocai.arbitration.tribunal.Seat.SOLE);
        bureau.start("arbitral-mediation-document", number.value());
        var form = agreeing.on(number.value(), "FULL", java.util.List.of(1), java.util.List.of(), "双方再无其他争议");
        form.put("items", java.util.List.of(java.util.Map.of("claim", 1, "amount", 700, "performWithinDays", 7)));
        form.put("waivedClaims", java.util.List.of(2));
        complete("arbitrator", number.value(), "draftArbitralMediation", form);
        var sheet =
                ask("arbitrator", "/tasks/" + task(number.value(), "signArbitralMediation") + "/arbitral-mediation");
        var first = sheet.path("claims").path(0).path("before").path(0);
        assertThat(first.path("said").asText()).isEqualTo("YES");
        assertThat(first.path("amount").asInt()).isEqualTo(700);
        assertThat(first.path("debtors").path(0).path("role").asText()).isEqualTo("PRIMARY");
        assertThat(sheet.path("claims")
                        .path(1)
                        .path("before")
                        .path(0)
                        .path("said")
                        .asText())
                .isEqualTo("WAIVED");
    }

    @Test
    @DisplayName("一项请求约定了几笔的，各笔都带回表单")
    void every_payment_on_a_claim_is_there() {
        var number = claimed(MONDAY, claim("WAGES", 1_000));
        tribunals.seat(number, "arbitrator", org.tiaocai.arbitration.tribunal.Seat.SOLE);
        bureau.start("arbitral-mediation-document", number.value());
        var form = agreeing.on(number.value(), "FULL", java.util.List.of(1), java.util.List.of(), "双方再无其他争议");
        form.put(
                "items",
                java.util.List.of(
                        Map.of("claim", 1, "amount", 600, "performWithinDays", 7),
                        Map.of("claim", 1, "amount", 300, "performWithinDays", 37)));
        complete("arbitrator", number.value(), "draftArbitralMediation", form);
        var before = ask(
                        "arbitrator", "/tasks/" + task(number.value(), "signArbitralMediation") + "/arbitral-mediation")
                .path("claims")
                .path(0)
                .path("before");
        assertThat(before.findValuesAsText("amount")).containsExactly("600.0", "300.0");
        assertThat(before.findValuesAsText("performWithinDays")).containsExactly("7", "37");
    }

    @Test
    @DisplayName("没有单独登记的，带出庭审笔录里的调解协议")
    void an_agreement_in_the_minutes_is_there() {
        var number = claimed(MONDAY, claim("WAGES", 1_000));
        tribunals.seat(number, "arbitrator", org.tiaocai.arbitration.tribunal.Seat.SOLE);
        tables.sql("""
                        insert into hearing (registration_number, ordinal, hearing_on, short_notice_agreed, state, held_on,
                            open_to_public, applicant_attendance, respondent_attendance, limitation_raised,
                            mediation_attempted, outcome, record, terms)
                        values (?, 1, ?, false, 'HELD', ?, true, 'PRESENT', 'PRESENT', false, true, 'MEDIATED', '笔录',
                            '笔录中的协议')""").params(number.value(), MONDAY, MONDAY).update();
        bureau.start("arbitral-mediation-document", number.value());
        var task = task(number.value(), "draftArbitralMediation");
        assertThat(ask("arbitrator", "/tasks/" + task + "/arbitral-mediation")
                        .path("terms")
                        .path("text")
                        .asText())
                .isEqualTo("笔录中的协议");
    }

    @Test
    @DisplayName("案卷页列出逐项裁决及依据、文书与送达；补正、先予执行、反悔可以在页上办理，岗位不符的拒绝")
    void the_case_page_shows_and_acts() throws Exception {
        var number = heardBySole(claim("WAGES", 1_000), claim("SEVERANCE", 2_000));
        deliberated(number, "PARTIAL", "ORDINARY", "A");
        decided(number, ruling(number, 1, "PARTLY", 900));
        madeFromItems(number);
        everythingServed(number, MONDAY);
        var award = results.of(RegistrationNumber.of(number)).get(0).documentId();
        var fault = Map.of(
                "documentId", "" + award, "kind", "CLERICAL", "itemId", "", "original", "裁决如下：", "corrected", "裁决如左：");
        assertThat(post("justice", number, "corrections", fault)).isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(post("clerk", number, "corrections", fault)).isEqualTo(HttpStatus.NO_CONTENT);
        var application = Map.of("party", "" + worker(number), "claim", "2", "amount", "500", "account", "生活困难样例");
        assertThat(post("justice", number, "advance-executions", application)).isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(post("registrar", number, "advance-executions", application)).isEqualTo(HttpStatus.NO_CONTENT);
        var reneged = Map.of("reason", "一方反悔");
        assertThat(post("justice", number, "mediation-reneged", reneged)).isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(post("clerk", number, "mediation-reneged", reneged)).isEqualTo(HttpStatus.BAD_REQUEST);
        mediations.agreed(RegistrationNumber.of(number), Scope.FULL, java.util.Set.of(), new Terms("协议", null, "转账"));

        assertThat(page("registrar", "/cases/" + number))
                .contains("先行裁决", "900.00", "终局", "月最低工资标准 2510 元×12＝30120 元", "2026-03-02，直接送达")
                .contains("裁决如下：", "裁决如左：", "待决定", "生活困难样例", "审查中", "正在制作、送达调解书");
    }

    private String task(String number, String name) {
        return Objects.requireNonNull(bureau.waiting(number, name)).getId();
    }

    private ResponseEntity<JsonNode> get(String user, String path) {
        return web.withBasicAuth(user, "a-long-enough-secret").getForEntity("/api/v1" + path, JsonNode.class);
    }

    private JsonNode ask(String user, String path) {
        return Objects.requireNonNullElse(get(user, path).getBody(), MissingNode.getInstance());
    }

    private HttpStatus post(String user, String number, String act, Map<String, String> body) {
        return HttpStatus.valueOf(web.withBasicAuth(user, "a-long-enough-secret")
                .postForEntity("/api/v1/cases/" + number + "/award/" + act, body, String.class)
                .getStatusCode()
                .value());
    }

    /** As a browser that has logged in sees it. */
    private String page(String user, String path) throws IOException, InterruptedException {
        var cookies = new CookieManager();
        var browser = HttpClient.newBuilder().cookieHandler(cookies).build();
        var site = URI.create(web.getRootUri());
        browser.send(HttpRequest.newBuilder(site.resolve("/login")).build(), BodyHandlers.discarding());
        var token = cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("TIAOCAI-XSRF"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElseThrow();
        browser.send(
                HttpRequest.newBuilder(site.resolve("/login"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(
                                "username=" + user + "&password=a-long-enough-secret&_csrf=" + token))
                        .build(),
                BodyHandlers.discarding());
        return browser.send(HttpRequest.newBuilder(site.resolve(path)).build(), BodyHandlers.ofString())
                .body();
    }
}
