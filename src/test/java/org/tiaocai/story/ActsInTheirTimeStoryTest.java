package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tiaocai.arbitration.ProcedureKind;
import org.tiaocai.arbitration.TribunalForm;
import org.tiaocai.arbitration.motion.Motion;
import org.tiaocai.arbitration.motion.Motions;
import org.tiaocai.arbitration.tribunal.Recusal;
import org.tiaocai.arbitration.tribunal.Recusals;
import org.tiaocai.dispute.DisputeOutcome;
import org.tiaocai.limits.RunningLimit;
import org.tiaocai.people.Groups;
import org.tiaocai.platform.Browser;
import org.tiaocai.shared.RegistrationNumber;

/** What the law leaves open only at its time and to its side, at the outer door. */
@DisplayName("各事项只在法律规定的时候、由规定的一方办理")
class ActsInTheirTimeStoryTest extends RightsAttack {

    @Autowired
    Motions motions;

    @Autowired
    Recusals recusals;

    @BeforeEach
    void street() {
        bureau.colleague("street", Groups.MEDIATION_ORG, "mediation-org-first-street");
    }

    @Test
    @DisplayName("委托调解：登记、调解、已结案、组庭之前、2020年的同意都不行；说明理由，页面也不提供")
    void entrusting_where_the_law_has_no_place_for_it() {
        var mediating = requested();
        var closed = registered();
        bureau.end("dispute-intake", closed);
        disputes.close(RegistrationNumber.of(closed), DisputeOutcome.WITHDRAWN);
        for (var number : List.of(registered(), mediating, closed, accepted())) {
            for (var kind : List.of("SUGGESTED", "BY_TRIBUNAL")) {
                assertThat(entrusted(number, kind, MONDAY)).as(kind).contains("400", "现在不能办理这一事项");
            }
            assertThat(page("registrar", "/cases/" + number)).doesNotContain("data-act=\"entrustment\"");
        }
        var formed = formed();
        assertThat(entrusted(formed, "SUGGESTED", MONDAY)).contains("400", "第六十九条");
        assertThat(entrusted(formed, "BY_TRIBUNAL", LocalDate.of(2020, 3, 2))).contains("400", "不能早于收到仲裁申请的日期");
        assertThat(entrusted(formed, "BY_TRIBUNAL", MONDAY.minusDays(1))).contains("400", "不能早于");
        assertThat(entrusted(formed, "BY_TRIBUNAL", MONDAY.plusDays(1))).contains("400", "不能晚于今天");
        tables.sql("update arbitration set application_received_on = ? where registration_number = ?")
                .params(MONDAY.minusDays(3), formed)
                .update();
        assertThat(entrusted(formed, "BY_TRIBUNAL", MONDAY.minusDays(1))).contains("400", "受理（2026-03-02）之后同意才算");
        assertThat(page("registrar", "/cases/" + formed)).contains("data-act=\"entrustment\"", "BY_TRIBUNAL");
        assertThat(page("registrar", "/cases/" + formed)).doesNotContain("SUGGESTED");
        assertThat(entrusted(formed, "BY_TRIBUNAL", MONDAY)).contains("204");
    }

    @Test
    @DisplayName("同意委托调解逐名记录：一名没有同意就不能委托，写明是谁；一边有几名的，一个日期不算几个人的同意；委托函逐名写明")
    void each_party_consents_for_itself() {
        var form = Forms.dispute(
                MONDAY,
                "parties",
                List.of(
                        RulingStory.person("虚构甲"),
                        RulingStory.person("虚构乙"),
                        RulingStory.firm("虚构东公司"),
                        RulingStory.firm("虚构西公司")));
        var number = formed(form);
        assertThat(page("registrar", "/cases/" + number)).contains("申请人虚构甲同意日期", "申请人虚构乙同意日期", "被申请人虚构西公司同意日期");
        assertThat(entrusted(number, "BY_TRIBUNAL", MONDAY)).contains("400", "没有同意的是申请人虚构甲、申请人虚构乙、被申请人虚构东公司、被申请人虚构西公司");
        var all = parties.standing(RegistrationNumber.of(number));
        var order = new HashMap<String, Object>(Map.of("kind", "BY_TRIBUNAL", "organisation", "first-street"));
        var consents = new HashMap<String, String>();
        all.forEach(one -> consents.put(String.valueOf(one.id()), MONDAY.toString()));
        order.put("consents", consents);
        var west = String.valueOf(all.get(3).id());
        consents.remove(west);
        assertThat(sent("registrar", number, "entrustment", order)).contains("400", "没有同意的是被申请人虚构西公司；没有答复不等于同意");
        consents.put(west, MONDAY.minusDays(1).toString());
        assertThat(sent("registrar", number, "entrustment", order)).contains("400", "不能早于");
        consents.put(west, MONDAY.plusDays(1).toString());
        assertThat(sent("registrar", number, "entrustment", order)).contains("400", "不能晚于今天");
        bureau.travelTo(MONDAY.plusDays(2));
        consents.put("999999", MONDAY.toString());
        assertThat(sent("registrar", number, "entrustment", order)).contains("400", "请刷新后重新填写");
        consents.remove("999999");
        assertThat(sent("registrar", number, "entrustment", order)).contains("204");
        assertThat(limits.running(RegistrationNumber.of(number), "M05")
                        .orElseThrow()
                        .startedOn())
                .as("the last of them")
                .isEqualTo(MONDAY.plusDays(1));
        var letter = documents.of(RegistrationNumber.of(number)).stream()
                .filter(one -> one.code().equals("D105"))
                .findFirst()
                .orElseThrow();
        assertThat(documents.page(RegistrationNumber.of(number), letter.id()).orElseThrow())
                .contains("申请人虚构甲同意日期：2026年3月2日；", "被申请人虚构西公司同意日期：2026年3月3日）");
        assertThat(page("registrar", "/cases/" + number)).contains("被申请人虚构西公司");
    }

    @Test
    @DisplayName("受托的组织读委托函，不读案卷：没有金额、证件、联系方式、证据和别的文书")
    void what_the_entrusted_organisation_reads() {
        var number = formed();
        assertThat(entrusted(number, "BY_TRIBUNAL", MONDAY)).contains("204");
        var page = page("street", "/cases/" + number);
        assertThat(page).contains("欧阳某").doesNotContain("欧阳试样", "12,000", "银行流水", "022-0000");
        for (var paper : documents.of(RegistrationNumber.of(number))) {
            var own = paper.code().equals("D105");
            assertThat(open("street", "/cases/" + number + "/documents/" + paper.id()))
                    .as(paper.code())
                    .isEqualTo(own ? 200 : 403);
        }
        assertThat(upload("street", "/cases/" + number + "/evidence")).isEqualTo(403);
    }

    @Test
    @DisplayName("由仲裁庭决定的，组庭之前不能登记；裁决盖章之后，撤回、回避、撤销组庭都不能再登记")
    void before_a_tribunal_and_after_the_award() {
        var number = filedAndAccepted(ProcedureKind.ORDINARY, TribunalForm.SOLE);
        for (var kind : List.of("CLAIM_CHANGE", "COUNTERCLAIM", "JOINDER", "SETTLEMENT")) {
            assertThat(motion("registrar", number, kind, Map.of())).as(kind).contains("400", "还没有组成仲裁庭");
        }
        var sealed = heardBySole(claim("WAGES", 1_000));
        deliberated(sealed);
        decided(sealed, ruling(sealed, 1, "GRANTED", 1_000));
        madeFromItems(sealed);
        assertThat(motion("registrar", sealed, "WITHDRAWAL", Map.of("raisedBy", "APPLICANT", "ground", "VOLUNTARY")))
                .contains("400", "已经作出裁决", "第三十五条");
        assertThat(sent("registrar", sealed, "tribunal/recusals", challenge("BEFORE_HEARING")))
                .contains("400", "已经作出裁决");
        assertThat(sent("head", sealed, "tribunal/revocation", Map.of("reason", "不合规定")))
                .contains("400", "已经作出裁决");
        assertThat(page("head", "/cases/" + sealed)).doesNotContain("data-act=\"tribunal/revocation\"");
    }

    @Test
    @DisplayName("由错的一方、不存在的一方提出的，多填的项目，都说明是哪里不对；不写提出人的，就是有权提出的一方")
    void by_whom_and_with_what() {
        var number = formed();
        assertThat(motion("clerk", number, "CLAIM_CHANGE", Map.of("raisedBy", "RESPONDENT", "claimType", "BONUS")))
                .contains("400", "由申请人提出");
        assertThat(motion("clerk", number, "JURISDICTION_OBJECTION", Map.of("raisedBy", "APPLICANT")))
                .contains("400", "由被申请人提出");
        assertThat(motion("clerk", number, "SUSPENSION", Map.of("raisedBy", "THIRD_PARTY", "ground", "FORCE_MAJEURE")))
                .contains("400", "不是本案的一方");
        assertThat(motion("clerk", number, "EXTENSION", Map.of("days", 5, "until", "2026-04-30")))
                .contains("400", "没有这些项目", "until");
        assertThat(motion("clerk", number, "JURISDICTION_OBJECTION", Map.of())).contains("204");
        assertThat(last(number).raisedBy()).hasToString("RESPONDENT");
    }

    @Test
    @DisplayName("逾期未裁终止：法院立案的日期不能在今天之后，也不能在受理之前；受理当天、今天都可以")
    void when_the_court_docketed() {
        var number = formed();
        assertThat(terminated(number, MONDAY.plusDays(1))).contains("400", "不能晚于今天");
        assertThat(terminated(number, MONDAY.minusDays(1))).contains("400", "不能早于本案受理的日期");
        assertThat(terminated(number, MONDAY)).contains("204");
    }

    private String terminated(String number, LocalDate docketedOn) {
        return motion(
                "clerk",
                number,
                "TERMINATION",
                Map.of(
                        "ground",
                        "COURT_DOCKETED",
                        "reference",
                        "（2026）样0101民初99号",
                        "happenedOn",
                        docketedOn.toString()));
    }

    @Test
    @DisplayName("仲裁庭自己提出的追加，由仲裁庭决定；审批的事项，提出人不能自己批准；延期和中止不同时审批")
    void whose_own_motion() {
        var number = formed();
        assertThat(motion(
                        "arbitrator",
                        number,
                        "JOINDER",
                        Map.of(
                                "ground",
                                "DISPATCH",
                                "partySide",
                                "RESPONDENT",
                                "partyKind",
                                "ORGANISATION",
                                "partyName",
                                "虚构样例用工有限公司")))
                .contains("204");
        bureau.complete(
                "arbitrator", number, "decideOnMotion", Map.of("reason", "应当追加"), Map.of("motionDecision", "GRANTED"));
        assertThat(last(number).decision()).isEqualTo(Motion.Decision.GRANTED);

        assertThat(motion("head", number, "EXTENSION", Map.of("days", 5))).contains("204");
        assertThat(motion("clerk", number, "SUSPENSION", Map.of("ground", "FORCE_MAJEURE")))
                .contains("400", "延长审理期限正在审批");
        tables.sql("update ACT_RU_TASK set ASSIGNEE_ = null where TASK_DEF_KEY_ = 'approveMotion'")
                .update();
        refused(
                number,
                "approveMotion",
                "不能审批自己提出",
                () -> bureau.complete(
                        "head", number, "approveMotion", Map.of("reason", "同意"), Map.of("motionDecision", "GRANTED")));
    }

    @Test
    @DisplayName("只有一名负责人的：他自己提出的延长不受理，写明请谁来办；另有一名的，直接分派给那一名，不分派给提出人")
    void the_only_leader_asks_for_himself() {
        var number = formed();
        var others = tables.sql("""
                        select USER_ID_, GROUP_ID_ from ACT_ID_MEMBERSHIP
                        where GROUP_ID_ in ('institute-head', 'director') and USER_ID_ <> 'head'""")
                .query((row, line) -> Map.entry(row.getString(1), row.getString(2)))
                .list();
        tables.sql("""
                        delete from ACT_ID_MEMBERSHIP
                        where GROUP_ID_ in ('institute-head', 'director') and USER_ID_ <> 'head'""").update();
        try {
            assertThat(motion("head", number, "EXTENSION", Map.of("days", 5)))
                    .contains("400", "提出人不能审批自己提出的事项", "没有其他负责人可以审批");
            assertThat(motions.of(RegistrationNumber.of(number))).isEmpty();
            bureau.alsoIs("director", "director");
            assertThat(motion("head", number, "EXTENSION", Map.of("days", 5))).contains("204");
            assertThat(Objects.requireNonNull(bureau.waiting(number, "approveMotion"))
                            .getAssignee())
                    .isEqualTo("director");
        } finally {
            others.forEach(one -> bureau.alsoIs(one.getKey(), one.getValue()));
        }
    }

    @Test
    @DisplayName("结案时还没有决定的程序事项、回避申请：案件已结，不再处理；它们的期限随之终止，被申请回避的人不再被隔离")
    void what_is_pending_when_the_case_is_closed() {
        var number = formed();
        assertThat(motion(
                        "clerk",
                        number,
                        "COUNTERCLAIM",
                        Map.of("raisedBy", "RESPONDENT", "claimType", "LIQUIDATED_DAMAGES", "claimAmount", 3_000)))
                .contains("204");
        assertThat(sent("clerk", number, "tribunal/recusals", challenge("BEFORE_HEARING")))
                .contains("204");
        assertThat(motion("clerk", number, "WITHDRAWAL", Map.of("raisedBy", "APPLICANT", "ground", "VOLUNTARY")))
                .contains("204");
        assertThat(motions.of(RegistrationNumber.of(number)).get(0).decision()).isEqualTo(Motion.Decision.MOOT);
        assertThat(limit(number, "A15").status()).isEqualTo(RunningLimit.Status.VOID);
        assertThat(recusals.of(RegistrationNumber.of(number)).get(0).outcome()).isEqualTo(Recusal.Outcome.MOOT);
        assertThat(limit(number, "A17").status()).isEqualTo(RunningLimit.Status.VOID);
        assertThat(open("arbitrator", "/cases/" + number)).isEqualTo(200);
        assertThat(page("head", "/cases/" + number)).contains("案件已结，不再处理").doesNotContain("待决定");
    }

    @Test
    @DisplayName("撤销组庭之后，原来的仲裁员不能再评议；评议由重新组成的仲裁庭办理")
    void a_revoked_tribunal_deliberates_no_more() {
        var number = formed();
        bureau.start("award", number);
        assertThat(sent("head", number, "tribunal/revocation", Map.of("reason", "记录人员与代理人有近亲属关系")))
                .contains("204");
        refused(
                number,
                "deliberate",
                "已不在本案仲裁庭",
                () -> bureau.complete(
                        "arbitrator",
                        number,
                        "deliberate",
                        Map.of("views", List.of(), "conclusion", "支持主要请求"),
                        Map.of("awardScope", "WHOLE", "caseWeight", "ORDINARY")));
        complete(
                "head",
                number,
                "appointTribunal",
                Map.of("presiding", "arbitrator3", "members", List.of(), "clerk", "clerk"));
        assertThat(Objects.requireNonNull(bureau.waiting(number, "deliberate")).getAssignee())
                .isEqualTo("arbitrator3");
    }

    @Test
    @DisplayName("登记回避申请的人不决定这项申请，由另一名负责人决定")
    void who_registers_a_recusal_does_not_decide_it() {
        var number = formed();
        assertThat(sent("head", number, "tribunal/recusals", challenge("BEFORE_HEARING")))
                .contains("204");
        refused(number, "decideOnRecusal", "登记回避申请的人", () -> recusalDecided("head", number));
        recusalDecided("director", number);
        assertThat(recusals.of(RegistrationNumber.of(number)).get(0).outcome()).isEqualTo(Recusal.Outcome.DISMISSED);
    }

    @Test
    @DisplayName("结案审批表：反申请另计，不算作申请人的标的额；三人审理的写三人仲裁庭")
    void the_closing_sheet() {
        var number = filedAndAccepted(ProcedureKind.ORDINARY, TribunalForm.SOLE);
        complete(
                "head",
                number,
                "appointTribunal",
                Map.of("presiding", "presiding", "members", List.of("arbitrator2", "arbitrator3"), "clerk", "clerk"));
        assertThat(motion(
                        "clerk",
                        number,
                        "COUNTERCLAIM",
                        Map.of("raisedBy", "RESPONDENT", "claimType", "LIQUIDATED_DAMAGES", "claimAmount", 3_000)))
                .contains("204");
        bureau.complete(
                "presiding", number, "decideOnMotion", Map.of("reason", "合并"), Map.of("motionDecision", "GRANTED"));
        assertThat(motion("clerk", number, "WITHDRAWAL", Map.of("raisedBy", "APPLICANT", "ground", "VOLUNTARY")))
                .contains("204");
        assertThat(motion("clerk", number, "CLAIM_WITHDRAWAL", Map.of("raisedBy", "RESPONDENT", "claimWithdrawn", 2)))
                .contains("204");
        assertThat(tables.sql("select page from document where registration_number = ? and code = 'D514'")
                        .param(number)
                        .query(String.class)
                        .single())
                .contains("标的额：12000.50 元；反申请 3000", "三人仲裁庭");
    }

    private String formed() {
        return formed(Forms.dispute(bureau.today()));
    }

    private String formed(Map<String, Object> form) {
        var number = filedAndAccepted(form, ProcedureKind.ORDINARY, TribunalForm.SOLE);
        complete(
                "head",
                number,
                "appointTribunal",
                Map.of("presiding", "arbitrator", "members", List.of(), "clerk", "clerk"));
        return number;
    }

    private String entrusted(String number, String kind, LocalDate consentedOn) {
        return sent(
                "registrar",
                number,
                "entrustment",
                Map.of(
                        "kind",
                        kind,
                        "organisation",
                        "first-street",
                        "applicantConsentedOn",
                        consentedOn.toString(),
                        "respondentConsentedOn",
                        MONDAY.isAfter(consentedOn) ? MONDAY.toString() : consentedOn.toString()));
    }

    private String motion(String user, String number, String kind, Map<String, ?> fields) {
        var form = new HashMap<String, Object>(fields);
        form.put("content", "见申请书");
        return sent(user, number, "motions/" + kind, form);
    }

    /** @return the status and the words of the answer */
    private String sent(String user, String number, String act, Map<String, ?> form) {
        var answer = web.withBasicAuth(user, Browser.PASSWORD)
                .postForEntity("/api/v1/cases/" + number + "/" + act, form, String.class);
        return answer.getStatusCode().value() + " " + Objects.requireNonNullElse(answer.getBody(), "");
    }

    private static Map<String, Object> challenge(String moment) {
        return Map.of(
                "person", "arbitrator",
                "raisedBy", "RESPONDENT",
                "ground", "INTEREST",
                "moment", moment,
                "account", "与申请人代理人同住");
    }

    private void recusalDecided(String by, String number) {
        bureau.complete(by, number, "decideOnRecusal", Map.of("reason", "经核实"), Map.of("recusalOutcome", "DISMISSED"));
    }

    private Motion last(String number) {
        return motions.of(RegistrationNumber.of(number)).stream()
                .reduce((first, last) -> last)
                .orElseThrow();
    }
}
