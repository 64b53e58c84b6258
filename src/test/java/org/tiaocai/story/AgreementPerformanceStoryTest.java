package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.ResponseEntity;
import org.tiaocai.delivery.Notice;
import org.tiaocai.delivery.NoticeKind;
import org.tiaocai.dispute.ClaimType;
import org.tiaocai.dispute.Claims;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.Party;
import org.tiaocai.dispute.Road;
import org.tiaocai.dispute.Side;
import org.tiaocai.linkage.protection.ProtectionProcess;
import org.tiaocai.platform.Browser;
import org.tiaocai.shared.RegistrationNumber;

/** What an agreement promises is watched to its day, and what comes of a breach. */
@DisplayName("履行跟踪：到期之前提醒，到期之后回访，没有履行的转入仲裁")
class AgreementPerformanceStoryTest extends MediationStory {

    private static final String PROCESS = "agreement-performance";

    @Autowired
    TestRestTemplate web;

    @LocalServerPort
    int port;

    @Autowired
    Claims claims;

    @Autowired
    Parties parties;

    @Autowired
    ProtectionProcess protection;

    @Test
    @DisplayName("约定日前第四天不提醒，前三天提醒义务人一次，权利人不提醒；约定日当天不回访，次一工作日回访；全部履行的，跟踪结束")
    void reminded_visited_and_performed() {
        var number = inForce(within(7));
        var due = sessionDay(number).plusDays(7);
        bureau.travelTo(due.minusDays(4));
        assertThat(reminders(number)).isEmpty();
        assertThat(page("mediator", number)).contains("协议的履行", "等待履行", "下一次提醒义务人");
        bureau.travelTo(due.minusDays(3));
        bureau.travelTo(due.minusDays(2));
        var respondent = party(number, Side.RESPONDENT);
        assertThat(reminders(number)).singleElement().satisfies(notice -> {
            assertThat(notice.recipient()).isEqualTo("party:" + respondent.id());
            assertThat(notice.body()).contains("支付10000.00元", "请按时履行");
            assertThat(Objects.requireNonNull(notice.brief()).length()).isLessThanOrEqualTo(70);
        });
        bureau.travelTo(due);
        assertThat(bureau.waiting(number)).doesNotContain("visitOnPerformance");
        bureau.travelTo(due.plusDays(4));
        assertThat(bureau.sees("justice", number, "visitOnPerformance")).isFalse();
        refused(number, "visitOnPerformance", "请填写第 1 项约定：履行的日期", () -> visit(number, found(number, 1, "PERFORMED")));
        visit(number, found(number, 1, "PERFORMED", "performedOn", due.toString(), "proof", "转账回单"));
        assertThat(bureau.processes(number)).doesNotContain(PROCESS);
        assertThat(papers().words(number, "D112")).contains("已经履行", "10000.00 元", "转账回单");
        assertThat(page("mediator", number)).contains("已经履行").doesNotContain("等待履行");
    }

    @Test
    @DisplayName("部分履行的，写明金额，余下的是没有履行；再次回访已经付清的，跟踪结束；支付令只就余下的")
    void partly_performed_and_then_wholly() {
        var number = inForce(within(7));
        var visited = toTheVisit(number);
        refused(
                number,
                "visitOnPerformance",
                "小于尚欠的 10000.00 元",
                () -> visit(number, found(number, 1, "PARTLY", "performedOn", visited.toString(), "paid", 10_000)));
        visit(number, found(number, 1, "PARTLY", "performedOn", visited.toString(), "paid", 6_000));
        var card = card(number, "followBreach");
        assertThat(card.at("/acts/0/rest").decimalValue()).isEqualByComparingTo("4000");
        follow(number, "VISIT_AGAIN");
        assertThat(bureau.waiting(number)).contains("visitOnPerformance");
        assertThat(file("registrar", number).getBody()).contains("请先回访");
        visit(number, found(number, 1, "PERFORMED", "performedOn", visited.toString()));
        assertThat(bureau.processes(number)).doesNotContain(PROCESS);
        assertThat(papers().of(number, "D112")).hasSize(2);
    }

    @Test
    @DisplayName("部分履行、双方同意余款延后的，不是没有履行，到期只提醒余款；给付以外的约定也回访，不能写部分履行")
    void the_rest_may_wait_and_acts_are_visited_too() {
        bureau.travelTo(MONDAY);
        var number = bureau.register(Forms.dispute(
                MONDAY,
                "claims",
                List.of(
                        Map.of("type", "WAGES", "amount", 12_000.50, "detail", "三个月工资"),
                        Map.of("type", "LEAVING_CERTIFICATE", "detail", "出具离职证明"))));
        consents(number, "WILLING", "WILLING");
        accept(number);
        appoint(number, "mediator", "union");
        bureau.travelTo(sessionDay(number));
        hold(number, "AGREED", null);
        draft(number, within(10));
        sign(number);
        seal(number);
        var day = sessionDay(number).plusDays(14);
        bureau.travelTo(sessionDay(number).plusDays(7));
        assertThat(reminders(number))
                .singleElement()
                .extracting(Notice::body)
                .asString()
                .contains("并履行约定的其他事项");
        bureau.travelTo(day);
        var money = found(number, 1, "PARTLY", "performedOn", day.toString(), "paid", 4_000);
        money.putAll(Map.of(
                "until", day.plusDays(30).toString(),
                "applicantConsentedOn", day.toString(),
                "respondentConsentedOn", day.toString()));
        refused(number, "visitOnPerformance", "第 2 项约定已经到期", () -> visit(number, money));
        var act = found(number, 2, "PARTLY", "performedOn", day.toString(), "paid", 1);
        refused(number, "visitOnPerformance", "不能写部分履行", () -> visit(number, money, act));
        visit(number, money, found(number, 2, "PERFORMED", "performedOn", day.toString()));
        assertThat(bureau.waiting(number)).doesNotContain("followBreach");
        bureau.travelTo(day.plusDays(27));
        assertThat(reminders(number)).hasSize(2);
        assertThat(reminders(number).get(1).body()).contains("支付6000.00元").doesNotContain("其他事项");
    }

    @Test
    @DisplayName("双方同意延后的，缺一方同意不行；到新的日期再提醒一次、再回访；没有履行、另走他途的，跟踪结束，仍可转入仲裁")
    void postponed_by_consent() {
        var number = inForce(within(7));
        var visited = toTheVisit(number);
        var until = visited.plusDays(20);
        var wait = found(number, 1, "POSTPONED", "until", until.toString(), "applicantConsentedOn", visited.toString());
        refused(number, "visitOnPerformance", "被申请人同意的日期", () -> visit(number, wait));
        wait.put("respondentConsentedOn", visited.toString());
        refused(number, "visitOnPerformance", "应当在今天", () -> {
            var today = new HashMap<>(wait);
            today.put("until", visited.toString());
            visit(number, today);
        });
        visit(number, wait);
        assertThat(bureau.waiting(number)).doesNotContain("followBreach", "visitOnPerformance");
        bureau.travelTo(until.minusDays(4));
        assertThat(reminders(number)).hasSize(1);
        bureau.travelTo(until.minusDays(3));
        assertThat(reminders(number)).hasSize(2);
        bureau.travelTo(until.plusDays(5));
        visit(number, found(number, 1, "NOT"));
        follow(number, "OTHER_ROAD");
        assertThat(bureau.processes(number)).doesNotContain(PROCESS);
        assertThat(page("mediator", number)).contains("双方同意延后", "已告知途径", "转入仲裁申请");
        assertThat(file("registrar", number).getStatusCode().value()).isEqualTo(200);
    }

    @Test
    @DisplayName("没有履行的：列出今天的途径；转入仲裁只立一案，按两次是同一个登记号；当事人、没有履行的一项照用，两案互相写明")
    void a_breach_goes_to_arbitration() {
        var number = inForce(within(7));
        var early = file("registrar", number);
        assertThat(early.getStatusCode().value()).isEqualTo(400);
        assertThat(early.getBody()).contains("请先回访");
        var visited = toTheVisit(number);
        visit(number, found(number, 1, "NOT"));
        assertThat(card(number, "followBreach").toString()).contains("申请仲裁", "可以办理", "第十五条", "支付令");
        assertThat(file("justice", number).getStatusCode().value()).isEqualTo(403);
        var first = file("registrar", number);
        assertThat(first.getStatusCode().value()).as(first.getBody()).isEqualTo(200);
        assertThat(file("registrar", number).getBody()).isEqualTo(first.getBody());
        var filed = Objects.requireNonNull(first.getBody()).replaceAll("\\D*(\\d{4}-\\d{6})\\D*", "$1");
        assertThat(tables.sql("select count(*) from promised_act where filed_as = ?")
                        .param(filed)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(bureau.processes(number)).doesNotContain(PROCESS);
        var dispute = disputes.get(of(filed));
        assertThat(dispute.road()).isEqualTo(Road.ARBITRATION);
        assertThat(dispute.rightKnownOn()).isEqualTo(sessionDay(number).plusDays(8));
        assertThat(dispute.receivedOn()).isEqualTo(visited);
        assertThat(dispute.facts()).contains(number, "没有履行，申请人依法申请仲裁", "拖欠工资");
        assertThat(names(filed)).isEqualTo(names(number));
        assertThat(claims.of(of(filed))).singleElement().satisfies(claim -> {
            assertThat(claim.type()).isEqualTo(ClaimType.WAGES);
            assertThat(claim.amount()).isEqualByComparingTo("10000");
        });
        assertThat(bureau.waiting(filed)).contains("checkMaterials");
        assertThat(page("registrar", number)).contains("/cases/" + filed, "已转入仲裁申请");
        assertThat(page("registrar", filed)).contains("由没有履行的调解协议转入", "/cases/" + number);
    }

    @Test
    @DisplayName("分期支付：第一期没有履行、转入仲裁的，只请求第一期；第二期照样提醒、回访")
    void instalments_are_watched_one_by_one() {
        var number = inForce(Map.of("items", List.of(share(4_000, 7), share(6_000, 40))));
        var visited = toTheVisit(number);
        visit(number, found(number, 1, "NOT"));
        assertThat(file("registrar", number).getStatusCode().value()).isEqualTo(200);
        assertThat(bureau.processes(number)).contains(PROCESS);
        bureau.travelTo(sessionDay(number).plusDays(37));
        assertThat(reminders(number)).hasSize(2);
        assertThat(reminders(number).get(1).body()).contains("支付6000.00元");
        bureau.travelTo(sessionDay(number).plusDays(45));
        visit(
                number,
                found(number, 1, "PERFORMED", "performedOn", visited.plusDays(3).toString()));
        assertThat(bureau.processes(number)).doesNotContain(PROCESS);
    }

    @Test
    @DisplayName("第一期没有履行、还没有处理完的，第二期照样提醒；到期的与没有办完的一起回访；处理途径的任务再来一次")
    void an_open_breach_stops_no_later_instalment() {
        var number = inForce(Map.of("items", List.of(share(4_000, 7), share(6_000, 40))));
        toTheVisit(number);
        visit(number, found(number, 1, "NOT"));
        bureau.travelTo(sessionDay(number).plusDays(36));
        assertThat(reminders(number)).hasSize(1);
        bureau.travelTo(sessionDay(number).plusDays(37));
        assertThat(reminders(number)).hasSize(2);
        assertThat(reminders(number).get(1).body()).contains("支付6000.00元");
        bureau.travelTo(sessionDay(number).plusDays(40));
        assertThat(bureau.waiting(number)).contains("followBreach").doesNotContain("visitOnPerformance");
        bureau.travelTo(sessionDay(number).plusDays(45));
        assertThat(bureau.waiting(number)).contains("visitOnPerformance").doesNotContain("followBreach");
        refused(number, "visitOnPerformance", "第 1 项约定已经到期", () -> visit(number, found(number, 2, "NOT")));
        visit(number, found(number, 1, "NOT"), found(number, 2, "NOT"));
        assertThat(bureau.waiting(number)).contains("followBreach");
        assertThat(file("registrar", number).getStatusCode().value()).isEqualTo(200);
        assertThat(bureau.processes(number)).doesNotContain(PROCESS);
    }

    @Test
    @DisplayName("放弃全部请求的协议、当场履行完毕的协议，不跟踪；当场履行的有履行确认记录，写明已经履行")
    void nothing_to_watch() {
        var waived = inForce(Map.of("items", List.of(Map.of("claim", 1, "waived", true))));
        assertThat(bureau.processes(waived)).doesNotContain(PROCESS);
        assertThat(page("mediator", waived)).doesNotContain("协议的履行");
        bureau.travelTo(MONDAY);
        var atOnce = agreedInSession();
        draft(atOnce);
        var today = sessionDay(atOnce).toString();
        var signatures = new HashMap<String, Object>(
                Map.of("applicantSignedOn", today, "respondentSignedOn", today, "mediatorSignedOn", today));
        signatures.put("performedOn", sessionDay(atOnce).plusDays(1).toString());
        refused(atOnce, "signAgreement", "当场履行的日期", () -> signed(atOnce, signatures));
        signatures.put("performedOn", today);
        signed(atOnce, signatures);
        seal(atOnce);
        assertThat(bureau.processes(atOnce)).doesNotContain(PROCESS);
        assertThat(papers().words(atOnce, "D112")).contains("当场全部履行");
        assertThat(page("mediator", atOnce)).contains("协议已经履行完毕", "没有可以督促的债务");
    }

    @Test
    @DisplayName("案件页的回访记录写明已经全部履行的、登记当场履行的，跟踪结束；没有写明的，照样跟踪")
    void performed_elsewhere() {
        var number = inForce(within(7));
        var form = new HashMap<String, Object>(Map.of("day", sessionDay(number).toString(), "performed", "已付六千元"));
        assertThat(papers().ask("mediator", number, "D112", form)
                        .getStatusCode()
                        .value())
                .isEqualTo(200);
        assertThat(bureau.processes(number)).contains(PROCESS);
        form.put("performed", "已全部付清");
        form.put("extent", "ALL");
        assertThat(papers().ask("mediator", number, "D112", form)
                        .getStatusCode()
                        .value())
                .isEqualTo(200);
        assertThat(bureau.processes(number)).doesNotContain(PROCESS);
        var other = inForce(within(7));
        bureau.as(
                "registrar",
                () -> protection.applied(
                        of(other), org.tiaocai.linkage.protection.Road.ON_THE_SPOT, bureau.today(), null, null));
        assertThat(bureau.processes(other)).doesNotContain(PROCESS);
        bureau.travelTo(sessionDay(other).plusDays(30));
        assertThat(reminders(other)).isEmpty();
    }

    @Test
    @DisplayName("停机期间到了提醒日、约定日的，恢复以后补办：过了约定日不再提醒，直接回访")
    void the_engine_was_down() {
        var number = inForce(within(7));
        bureau.travelWithoutJobs(sessionDay(number).plusDays(12).atTime(10, 0));
        bureau.runDueJobs();
        assertThat(reminders(number)).isEmpty();
        assertThat(bureau.waiting(number)).containsOnlyOnce("visitOnPerformance");
    }

    private static Map<String, Object> share(int sum, int days) {
        return Map.of("claim", 1, "amount", sum, "performWithinDays", days);
    }

    private static Map<String, Object> within(int days) {
        return Map.of("items", List.of(share(10_000, days)));
    }

    private String inForce(Map<String, Object> otherwise) {
        bureau.travelTo(MONDAY);
        var number = agreedInSession();
        draft(number, otherwise);
        sign(number);
        seal(number);
        return number;
    }

    private void signed(String number, Map<String, Object> form) {
        bureau.complete("mediator", number, "signAgreement", form, Map.of("signing", "SIGNED"));
    }

    /** @return the day on which the visit is made, some days after the first promise */
    private LocalDate toTheVisit(String number) {
        bureau.travelTo(sessionDay(number).plusDays(4));
        var day = sessionDay(number).plusDays(11);
        bureau.travelTo(day);
        assertThat(bureau.waiting(number)).contains("visitOnPerformance");
        return day;
    }

    private Map<String, Object> found(String number, int place, String found, Object... more) {
        var seen = new HashMap<String, Object>();
        seen.put(
                "act",
                card(number, "visitOnPerformance")
                        .at("/acts/" + (place - 1) + "/act")
                        .asLong());
        seen.put("found", found);
        for (var at = 0; at < more.length; at += 2) {
            seen.put((String) more[at], more[at + 1]);
        }
        return seen;
    }

    @SafeVarargs
    private void visit(String number, Map<String, Object>... seen) {
        bureau.complete(
                "mediator",
                number,
                "visitOnPerformance",
                Map.of("day", bureau.today().toString(), "acts", List.of(seen)),
                Map.of());
    }

    private void follow(String number, String choice) {
        bureau.complete(
                "mediator",
                number,
                "followBreach",
                Map.of("toldOn", bureau.today().toString()),
                Map.of("afterBreach", choice));
    }

    private ResponseEntity<String> file(String user, String number) {
        return web.withBasicAuth(user, Browser.PASSWORD)
                .postForEntity(
                        "/api/v1/cases/" + number + "/mediation/breach-application",
                        Map.of("receivedOn", bureau.today().toString()),
                        String.class);
    }

    private JsonNode card(String number, String task) {
        return Objects.requireNonNull(web.withBasicAuth("mediator", Browser.PASSWORD)
                .getForObject(
                        "/api/v1/mediation/tasks/" + bureau.taskOf(number, task) + "/performance", JsonNode.class));
    }

    private List<Notice> reminders(String number) {
        return notices.of(of(number)).stream()
                .filter(one -> one.kind() == NoticeKind.PERFORMANCE)
                .toList();
    }

    private Party party(String number, Side side) {
        return parties.of(of(number)).stream()
                .filter(one -> one.side() == side)
                .findFirst()
                .orElseThrow();
    }

    private List<String> names(String number) {
        var names = new ArrayList<String>();
        parties.of(of(number)).forEach(one -> names.add(one.side() + one.name() + one.maskedIdentityNumber()));
        return names;
    }

    private static RegistrationNumber of(String number) {
        return RegistrationNumber.of(number);
    }

    private String page(String user, String number) {
        var browser = new Browser(port);
        browser.logIn(user, Browser.PASSWORD);
        return browser.open("/cases/" + number).body();
    }

    private PapersOnFile papers() {
        return new PapersOnFile(documents, web, port);
    }
}
