package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tiaocai.arbitration.ProcedureKind;
import org.tiaocai.arbitration.TribunalForm;
import org.tiaocai.linkage.CourtCases;
import org.tiaocai.people.Groups;
import org.tiaocai.shared.RegistrationNumber;

/** Colleagues who try in a case what is not theirs to do, at the outer door. */
@DisplayName("越权")
class RightsAttackTest extends RightsAttack {

    @Autowired
    CourtCases courtCases;

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
        return Map.of(
                "person", person,
                "raisedBy", "RESPONDENT",
                "ground", "INTEREST",
                "moment", "BEFORE_HEARING",
                "account", "与申请人代理人同住");
    }
}
