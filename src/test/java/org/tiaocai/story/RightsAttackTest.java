package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.util.LinkedMultiValueMap;
import org.tiaocai.arbitration.ProcedureKind;
import org.tiaocai.arbitration.TribunalForm;
import org.tiaocai.arbitration.tribunal.Seat;
import org.tiaocai.linkage.CourtCases;
import org.tiaocai.people.Groups;
import org.tiaocai.platform.Browser;
import org.tiaocai.shared.RegistrationNumber;

/** Colleagues who try in a case what is not theirs to do, at the outer door. */
@DisplayName("越权")
class RightsAttackTest extends AwardStory {

    private static final List<String> STRANGE_SHEETS =
            List.of("award", "tribunal-roster", "hearing-slots", "arbitral-mediation", "motion", "court-result");

    @LocalServerPort
    int port;

    @Autowired
    TestRestTemplate web;

    @Autowired
    CourtCases courtCases;

    private final Map<String, Browser> browsers = new HashMap<>();

    @BeforeEach
    void more() {
        bureau.colleague("liaison", Groups.LIAISON);
        bureau.colleague("archivist", Groups.ARCHIVIST);
        bureau.colleague("court", Groups.COURT, "court-district");
        bureau.colleague("manager", Groups.LEADERSHIP);
        bureau.colleague("mediator2", Groups.MEDIATOR_HRSS);
        bureau.colleague("without-role");
    }

    @Test
    @DisplayName("被申请回避的仲裁员立即暂停参与：案卷、文书、证据、表单、上传、办理都不行；驳回后恢复")
    void a_challenged_arbitrator_takes_no_part() {
        var number = formed();
        bureau.start("award", number);
        var paper = documents.of(RegistrationNumber.of(number)).get(0).id();
        var deliberation = id(number, "deliberate");
        assertThat(open("arbitrator", "/cases/" + number)).isEqualTo(200);
        assertThat(get("arbitrator", "/tasks/" + deliberation + "/award")).isEqualTo(200);

        assertThat(post("clerk", "/cases/" + number + "/tribunal/recusals", recusal("arbitrator")))
                .isEqualTo(204);

        assertThat(open("arbitrator", "/cases/" + number)).isEqualTo(403);
        assertThat(open("arbitrator", "/dashboard/cases/" + number + "/path")).isEqualTo(403);
        assertThat(open("arbitrator", "/cases/" + number + "/documents/" + paper))
                .isEqualTo(403);
        assertThat(open("arbitrator", "/cases/" + number + "/documents/" + paper + ".pdf"))
                .isEqualTo(403);
        assertThat(open("arbitrator", "/cases/" + number + "/evidence/1")).isEqualTo(403);
        assertThat(get("arbitrator", "/tasks/" + deliberation + "/award")).isEqualTo(403);
        assertThat(get("arbitrator", "/tasks/" + deliberation + "/case")).isEqualTo(403);
        assertThat(body("arbitrator", "/tasks/cards?ids=" + deliberation)).isEqualTo("[]");
        assertThat(upload("arbitrator", "/api/v1/tasks/" + deliberation + "/files"))
                .isEqualTo(403);
        assertThat(post("arbitrator", "/cases/" + number + "/motions/WITHDRAWAL", Map.of()))
                .isEqualTo(403);
        assertThat(page("arbitrator", "/")).doesNotContain("/cases/" + number);

        bureau.complete(
                "head", number, "decideOnRecusal", Map.of("reason", "经核实"), Map.of("recusalOutcome", "DISMISSED"));
        assertThat(open("arbitrator", "/cases/" + number)).isEqualTo(200);
        assertThat(get("arbitrator", "/tasks/" + deliberation + "/award")).isEqualTo(200);
    }

    @ParameterizedTest
    @DisplayName("与本案无关的仲裁员、记录人员不能登记任何事项；立案人员照常")
    @CsvSource({
        "tribunal/recusals",
        "motions/WITHDRAWAL",
        "hearing/postponement",
        "entrustment",
        "entrustment/recall",
        "award/corrections",
        "award/advance-executions",
        "award/mediation-reneged",
        "collective/representatives",
        "linkage/joint-handlings",
        "review/withdrawal",
        "attendance/1",
        "linkage/results",
        "linkage/certificates",
        "linkage/lendings"
    })
    void nobody_acts_in_a_case_that_is_not_theirs(String act) {
        var number = accepted();
        bureau.colleague("clerk2", Groups.CLERK);
        for (var stranger : List.of("arbitrator2", "clerk2", "without-role", "manager", "root-admin")) {
            assertThat(post(stranger, "/cases/" + number + "/" + act, Map.of()))
                    .as(stranger)
                    .isEqualTo(403);
        }
    }

    @ParameterizedTest
    @DisplayName("立案人员、协调员、负责人仍然能办自己岗位的事（空表只因内容被拒绝）")
    @CsvSource({
        "registrar, tribunal/recusals", "registrar, motions/WITHDRAWAL", "registrar, hearing/postponement",
        "coordinator, entrustment", "coordinator, mediation/extension", "head, motions/WITHDRAWAL",
        "head, tribunal/revocation", "head, award/corrections", "liaison, linkage/lendings"
    })
    void who_keeps_what(String person, String act) {
        assertThat(post(person, "/cases/" + accepted() + "/" + act, Map.of())).isEqualTo(400);
    }

    @Test
    @DisplayName("只有本案的调解员能延期、登记撤回；同机构的同事看脱敏的，别的机构只看概览")
    void mediators_of_other_cases() {
        var number = awaitingSession();
        for (var stranger : List.of("justice", "mediator2")) {
            assertThat(post(stranger, "/cases/" + number + "/mediation/extension", Map.of()))
                    .as(stranger)
                    .isEqualTo(403);
            assertThat(post(stranger, "/cases/" + number + "/mediation/withdrawal", Map.of()))
                    .isEqualTo(403);
            assertThat(post(stranger, "/cases/" + number + "/linkage/designation/extension", Map.of()))
                    .isEqualTo(403);
        }
        assertThat(post("union", "/cases/" + number + "/mediation/extension", Map.of()))
                .isEqualTo(400);
        assertThat(page("union", "/cases/" + number)).contains("欧阳试样", "拖欠工资");
        assertThat(page("mediator2", "/cases/" + number))
                .contains("欧阳某", "请求事项", "办案日志")
                .doesNotContain("欧阳试样", "拖欠工资");
        assertThat(page("justice", "/cases/" + number))
                .contains("欧阳某", "案件概览")
                .doesNotContain("欧阳试样", "请求事项", "办案日志", "期限", "劳动报酬");
        assertThat(open("justice", "/dashboard/cases/" + number + "/path")).isEqualTo(403);
    }

    @Test
    @DisplayName("副卷的评议笔录：仲裁庭、记录人员、负责人、档案打得开；其他人看不到也打不开")
    void papers_of_the_deliberation() {
        var number = heardBySole(claim("WAGES", 1_000));
        deliberated(number);
        var record = documents.of(RegistrationNumber.of(number)).stream()
                .filter(one -> one.code().equals("D502"))
                .findFirst()
                .orElseThrow()
                .id();
        var path = "/cases/" + number + "/documents/" + record;
        for (var reader : List.of("arbitrator", "clerk", "head", "archivist")) {
            assertThat(open(reader, path)).as(reader).isEqualTo(200);
            assertThat(page(reader, "/cases/" + number)).as(reader).contains(path, "仲裁庭评议：");
        }
        for (var other : List.of(
                "registrar",
                "coordinator",
                "liaison",
                "seal",
                "commission-seal",
                "mediator",
                "legal",
                "director",
                "manager",
                "arbitrator2",
                "service",
                "court",
                "without-role",
                "root-admin")) {
            assertThat(open(other, path)).as(other).isEqualTo(403);
            assertThat(page(other, "/cases/" + number)).as(other).doesNotContain(path, "仲裁庭评议：");
        }
    }

    @Test
    @DisplayName("法制审核岗领取任务后读副卷，办完就不再读")
    void legal_review_while_it_has_its_task() {
        var number = heardBySole(claim("WAGES", 1_000));
        deliberated(number);
        decided(number, ruling(number, 1, "GRANTED", 900));
        drafted(number);
        var path = "/cases/" + number + "/documents/"
                + documents.of(RegistrationNumber.of(number)).stream()
                        .filter(one -> one.code().equals("D502"))
                        .findFirst()
                        .orElseThrow()
                        .id();
        assertThat(open("legal", path)).isEqualTo(403);
        bureau.claim("legal", number, "reviewLegality");
        assertThat(open("legal", path)).isEqualTo(200);
    }

    @Test
    @DisplayName("案件转入仲裁后，调解员只看得到调解自己的文书")
    void former_mediators() {
        var number = awaitingSession();
        bureau.travelTo(sessionDay(number));
        hold(number, "NOT_AGREED", null);
        var own = documents.of(RegistrationNumber.of(number)).stream()
                .filter(one -> one.code().equals("D111"))
                .findFirst()
                .orElseThrow();
        arbitrations.register(RegistrationNumber.of(number), bureau.today(), false);
        tribunals.seat(RegistrationNumber.of(number), "arbitrator", Seat.SOLE);
        assertThat(page("mediator", "/cases/" + number)).doesNotContain("欧阳试样").contains(own.title());
        assertThat(open("mediator", "/cases/" + number + "/documents/" + own.id()))
                .isEqualTo(200);
        assertThat(post("mediator", "/cases/" + number + "/mediation/extension", Map.of()))
                .isEqualTo(403);
        assertThat(upload("mediator", "/cases/" + number + "/evidence")).isEqualTo(403);
    }

    @Test
    @DisplayName("送达、法院的任务打不开裁决、名册、排庭；不是自己的任务打不开；同事领取的打不开")
    void a_task_opens_only_what_its_form_asks() {
        var number = heardBySole(claim("WAGES", 1_000));
        deliberated(number);
        decided(number, ruling(number, 1, "GRANTED", 900));
        madeFromItems(number);
        var service = bureau.taskOf(number, "serveDocument");
        for (var sheet : STRANGE_SHEETS) {
            assertThat(get("service", "/tasks/" + service + "/" + sheet))
                    .as(sheet)
                    .isEqualTo(403);
        }
        assertThat(get("service", "/service/tasks/" + service)).isEqualTo(200);
        assertThat(get("arbitrator2", "/service/tasks/" + service)).isEqualTo(404);
        bureau.claimTask("service", service);
        assertThat(get("service2", "/service/tasks/" + service)).isEqualTo(403);
        assertThat(get("root-admin", "/service/tasks/" + service)).isEqualTo(404);
        assertThat(body("root-admin", "/tasks/cards?ids=" + service)).isEqualTo("[]");
    }

    @Test
    @DisplayName("法院在往来的案件里也打不开案卷")
    void a_court() {
        var number = accepted();
        courtCases.concerns(RegistrationNumber.of(number), "district-court");
        assertThat(open("court", "/cases/" + number)).isEqualTo(403);
        assertThat(open("court", "/calendar")).isEqualTo(403);
    }

    @Test
    @DisplayName("没有岗位的人、系统管理员打不开任何案件")
    void nobody_and_administrators() {
        var number = awaitingSession();
        var task = bureau.taskOf(number, "holdSession");
        for (var person : List.of("without-role", "root-admin")) {
            assertThat(open(person, "/cases/" + number)).isEqualTo(403);
            assertThat(open(person, "/calendar")).isEqualTo(403);
            assertThat(get(person, "/tasks/" + task + "/case")).isEqualTo(404);
            assertThat(get(person, "/mediation/mediators")).isEqualTo(403);
            assertThat(page(person, "/")).doesNotContain("/cases/" + number);
        }
    }

    @Test
    @DisplayName("案卷页上只有办得成的按钮")
    void a_page_offers_only_what_may_be_done() {
        var number = formed();
        for (var person : List.of("registrar", "coordinator", "head", "liaison", "arbitrator", "clerk", "archivist")) {
            var acts = Jsoup.parse(page(person, "/cases/" + number)).select("form[data-act]");
            for (var form : acts) {
                var act = form.attr("data-act");
                assertThat(post(person, "/cases/" + number + "/" + act, Map.of()))
                        .as("%s：%s", person, act)
                        .isNotEqualTo(403);
            }
        }
        assertThat(page("archivist", "/cases/" + number)).doesNotContain("登记回避申请", "委托调解组织调解");
        assertThat(page("clerk", "/cases/" + number)).contains("登记回避申请").doesNotContain("撤销并重新组庭");
    }

    private String formed() {
        var number = filedAndAccepted(ProcedureKind.ORDINARY, TribunalForm.SOLE);
        complete(
                "head",
                number,
                "appointTribunal",
                Map.of("presiding", "arbitrator", "members", List.of(), "clerk", "clerk"));
        return number;
    }

    private static Map<String, String> recusal(String person) {
        return Map.of("person", person, "raisedBy", "RESPONDENT", "ground", "INTEREST", "moment", "BEFORE_HEARING");
    }

    private String id(String number, String task) {
        return Objects.requireNonNull(bureau.waiting(number, task)).getId();
    }

    private int get(String user, String path) {
        return web.withBasicAuth(user, Browser.PASSWORD)
                .getForEntity("/api/v1" + path, String.class)
                .getStatusCode()
                .value();
    }

    private String body(String user, String path) {
        return Objects.requireNonNullElse(
                web.withBasicAuth(user, Browser.PASSWORD).getForObject("/api/v1" + path, String.class), "");
    }

    private int post(String user, String path, Map<String, ?> body) {
        return web.withBasicAuth(user, Browser.PASSWORD)
                .postForEntity("/api/v1" + path, body, String.class)
                .getStatusCode()
                .value();
    }

    private int upload(String user, String path) {
        var parts = new LinkedMultiValueMap<String, Object>();
        parts.add("name", "照片");
        parts.add("file", new ByteArrayResource(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 0}) {
            @Override
            public String getFilename() {
                return "photo.jpg";
            }
        });
        return path.startsWith("/api/")
                ? web.withBasicAuth(user, Browser.PASSWORD)
                        .postForEntity(path, parts, String.class)
                        .getStatusCode()
                        .value()
                : browser(user)
                        .submitWithFile(path + "?_csrf=" + browser(user).token(), Map.of("name", "照片"), new byte[] {1})
                        .statusCode();
    }

    private int open(String user, String path) {
        return browser(user).open(path).statusCode();
    }

    private String page(String user, String path) {
        return browser(user).open(path).body();
    }

    private Browser browser(String user) {
        return browsers.computeIfAbsent(user, name -> {
            var browser = new Browser(port);
            browser.logIn(name, Browser.PASSWORD);
            return browser;
        });
    }
}
