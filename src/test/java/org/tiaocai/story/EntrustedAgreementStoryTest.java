package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.tiaocai.arbitration.ClosingMethod;
import org.tiaocai.arbitration.ProcedureKind;
import org.tiaocai.arbitration.TribunalForm;
import org.tiaocai.arbitration.review.ReviewOutcome;
import org.tiaocai.limits.RunningLimit;
import org.tiaocai.mediation.entrustment.EntrustmentKind;
import org.tiaocai.mediation.entrustment.EntrustmentResult;
import org.tiaocai.mediation.outside.AgreementChoice;
import org.tiaocai.platform.Browser;

/** From what a street's organisation has mediated to what the case that waited becomes: one chain, typed once. */
@DisplayName("受托组织的调解协议和案件的去向")
class EntrustedAgreementStoryTest extends EntrustedAgreementStory {

    @Test
    @DisplayName("受理前委托：协议书、签名、街道的印章、生效，双方申请仲裁审查，案件随之了结并进入审查，直到调解书生效")
    void from_the_letter_to_the_document_of_the_review() {
        var number = agreedBeforeAcceptance();
        var checked = new CheckedPapers(documents, web);
        assertThat(checked.says(number, "D110")).contains("还没有生效", "供签署用，未经签署");
        sealed(number, EFFECT);

        assertThat(entrustment(number).result()).isEqualTo(EntrustmentResult.AGREED);
        assertThat(checked.says(number, "D110")).contains("已经生效");
        assertThat(page(number, "D110"))
                .contains("第一街道", "街道调解员", "被申请人一次付清欠款。", "向申请人欧阳试样支付 10000.00 元（人民币壹万元整）", "2026年3月5日", "2026年3月20日");
        assertThat(page(number, "D106")).contains("达成协议", "向申请人欧阳试样支付 10000.00 元（人民币壹万元整）", "街道调解员");
        assertThat(limit(number, "M06").status()).isEqualTo(RunningLimit.Status.MET);
        assertThat(limit(number, "M09").dueOn()).isEqualTo("2026-03-20");
        assertThat(bureau.waiting(number)).contains("chooseAfterAgreement");

        refused(number, "chooseAfterAgreement", "没有仲裁庭", () -> choose("street", number, "DOCUMENT", EFFECT, EFFECT));
        refused(number, "chooseAfterAgreement", "没有答复不等于同意", () -> choose("street", number, "REVIEW", EFFECT, null));
        refused(
                number,
                "chooseAfterAgreement",
                "与今天之间",
                () -> choose("street", number, "REVIEW", EFFECT.minusDays(1), EFFECT));
        choose("street", number, "REVIEW", EFFECT, EFFECT);

        assertThat(closing(number)).isEqualTo(ClosingMethod.SETTLED_BEFORE_ACCEPTANCE);
        assertThat(mainTasks(number)).containsExactly("decideOnReview");
        assertThat(agreements.entrusted(of(number)).orElseThrow().choice()).isEqualTo(AgreementChoice.REVIEW);
        bureau.complete("registrar", number, "decideOnReview", Map.of(), Map.of("reviewAcceptance", "ACCEPTED"));
        bureau.complete("head", number, "designateReviewArbitrator", Map.of("arbitrator", "arbitrator"), Map.of());
        bureau.complete("arbitrator", number, "reviewAgreement", opinion(), Map.of("reviewConclusion", "CONVERTED"));
        ReviewSteps.signedAndSealed(bureau, number);
        bureau.complete(
                "service",
                number,
                "serveMediationDocument",
                Map.of("applicantSignedOn", EFFECT.toString(), "respondentSignedOn", EFFECT.toString()),
                Map.of("reviewReceipt", "BOTH_SIGNED"));
        assertThat(reviews.of(of(number)).get(0).outcome()).isEqualTo(ReviewOutcome.CONVERTED);
        assertThat(page(number, "D208")).contains("被申请人一次付清欠款。", "向申请人欧阳试样支付 10000.00 元（人民币壹万元整）");
        assertThat(checked.says(number, "D110")).contains("已由另一份文书代替");
    }

    @Test
    @DisplayName("受托组织的协议逐项写明：各项有期限的不用另填总的期限，期限不早于今天；协议书和反馈函都写明各项")
    void items_of_an_entrusted_agreement() {
        var number = reported();
        var owed = new HashMap<String, Object>(
                Map.of("debtors", List.of(respondent(number).id()), "amount", "6000", "due", "2026-03-31"));
        var form = new HashMap<String, Object>(
                Map.of("terms", "双方再无其他争议。", "performanceMethod", "转账", "lackingReason", "当事人没有提供"));
        refused(number, "draftEntrustedAgreement", "请填写履行期限", () -> itemised(number, form));
        owed.put("due", MONDAY.minusDays(1).toString());
        form.put("items", List.of(owed));
        refused(number, "draftEntrustedAgreement", "不能早于今天", () -> itemised(number, form));
        owed.put("due", "2026-03-31");
        itemised(number, form);
        var line = "被申请人虚构样例机械有限公司最迟于2026年3月31日";
        assertThat(page(number, "D110")).contains(line + "（含当日）向申请人欧阳试样支付 6000.00 元（人民币陆仟元整）");
        sealed(number, EFFECT);
        assertThat(page(number, "D106")).contains(line + "向申请人欧阳试样支付 6000.00 元（人民币陆仟元整）", "双方再无其他争议");
    }

    private void itemised(String number, Map<String, Object> form) {
        bureau.complete("street", number, "draftEntrustedAgreement", form, Map.of());
    }

    @Test
    @DisplayName("申请审查的第十五日可以，第十六日不可以")
    void the_fifteenth_day_and_the_day_after() {
        var number = agreedBeforeAcceptance();
        sealed(number, EFFECT);
        var dueOn = limit(number, "M09").dueOn();
        bureau.travelWithoutJobs(dueOn.plusDays(1).atTime(10, 0));
        refused(
                number,
                "chooseAfterAgreement",
                "最后一日",
                () -> choose("registrar", number, "REVIEW", EFFECT, dueOn.plusDays(1)));
        choose("registrar", number, "REVIEW", EFFECT, dueOn);
        assertThat(mainTasks(number)).containsExactly("decideOnReview");
    }

    @Test
    @DisplayName("受理前委托，申请人撤回：案件以撤回结案，不再等待；只由申请人表示即可")
    void withdrawn_after_the_agreement() {
        var number = agreedBeforeAcceptance();
        sealed(number, EFFECT);
        choose("coordinator", number, "WITHDRAW", EFFECT, null);
        assertThat(closing(number)).isEqualTo(ClosingMethod.WITHDRAWN);
        assertThat(beforeAcceptance(number)).containsExactly("ENTRUSTED_BEFORE_AGREED");
        assertThat(mainTasks(number)).isEmpty();
        assertThat(codes(number)).contains("D504");
    }

    @Test
    @DisplayName("案件在用印之前已经办结：委托撤回，不再等待签名，也没有人再被要求选择")
    void the_case_is_over_before_the_seal() {
        var number = agreedBeforeAcceptance();
        assertThat(sent(
                        number,
                        "motions/WITHDRAWAL",
                        Map.of("raisedBy", "APPLICANT", "ground", "VOLUNTARY", "content", "不再请求")))
                .startsWith("204");
        assertThat(closing(number)).isEqualTo(ClosingMethod.WITHDRAWN);
        assertThat(bureau.waiting(number, "sealEntrustedAgreement")).isNull();
        assertThat(mainTasks(number)).isEmpty();
    }

    @Test
    @DisplayName("委托之后案件已经受理：不再另行审查，由仲裁庭制作调解书或者撤回")
    void accepted_meanwhile() {
        var number = filed();
        checked(number, "SUGGESTED", null);
        bureau.complete("registrar", number, "recordMediationReply", Map.of(), Map.of("suggestionReply", "NO_CONSENT"));
        mediated(number, EntrustmentKind.SUGGESTED);
        proposed(number, ProcedureKind.ORDINARY, TribunalForm.SOLE);
        bureau.complete("head", number, "approveFiling", Map.of("reason", "同意"), Map.of("filingApproval", "APPROVED"));
        drafted(number, respondent(number).id(), "10000.00", "2026-03-31");
        sealed(number, EFFECT);
        refused(
                number,
                "chooseAfterAgreement",
                "不另行仲裁审查",
                () -> choose("coordinator", number, "REVIEW", EFFECT, EFFECT));
        refused(
                number,
                "chooseAfterAgreement",
                "仲裁庭组成之后",
                () -> choose("coordinator", number, "DOCUMENT", EFFECT, EFFECT));
        choose("coordinator", number, "WITHDRAW", EFFECT, null);
        assertThat(closing(number)).isEqualTo(ClosingMethod.WITHDRAWN);
        assertThat(beforeAcceptance(number)).as("随仲裁结案计算，只计一次").isEmpty();
    }

    private List<String> beforeAcceptance(String number) {
        return tables.sql("""
                        select measure from figure_entry
                        where registration_number = ? and measure like 'ENTRUSTED_BEFORE%'""").param(number).query(String.class).list();
    }

    @Test
    @DisplayName("双方没有选择，暂缓期满：因已达成协议不再审查受理，选择不再等待，还可以申请审查")
    void nobody_chooses() {
        var number = agreedBeforeAcceptance();
        sealed(number, EFFECT);
        bureau.travelTo(LocalDate.of(2026, 3, 18));
        assertThat(closing(number)).isEqualTo(ClosingMethod.SETTLED_BEFORE_ACCEPTANCE);
        assertThat(mainTasks(number)).isEmpty();
        assertThat(sent(number, "review", both(EFFECT))).startsWith("204");
        assertThat(mainTasks(number)).containsExactly("decideOnReview");
    }

    @Test
    @DisplayName("仲裁庭委托：协议生效，选择由仲裁庭制作调解书，首席拟制时不用重写；不能另行审查；期限照常计算")
    void the_tribunal_makes_the_document() {
        var number = agreedBeforeTheTribunal();
        sealed(number, EFFECT);
        assertThat(limit(number, "M05").status()).isEqualTo(RunningLimit.Status.MET);
        assertThat(bureau.sees("registrar", number, "chooseAfterAgreement")).isFalse();
        assertThat(bureau.sees("enterprise", number, "chooseAfterAgreement")).isFalse();
        refused(number, "chooseAfterAgreement", "不另行仲裁审查", () -> choose("clerk", number, "REVIEW", EFFECT, EFFECT));
        choose("arbitrator", number, "DOCUMENT", EFFECT, EFFECT);
        assertThat(bureau.waiting(number)).contains("draftArbitralMediation");
        var sheet = web.withBasicAuth("arbitrator", Browser.PASSWORD)
                .getForObject(
                        "/api/v1/tasks/" + bureau.taskOf(number, "draftArbitralMediation") + "/arbitral-mediation",
                        String.class);
        assertThat(sheet).contains("被申请人一次付清欠款。", "向申请人欧阳试样支付 10000.00 元（人民币壹万元整）", "2026-03-31");
        complete(
                "arbitrator",
                number,
                "draftArbitralMediation",
                agreeing.on(number, "FULL", List.of(), List.of(), "一次付清。"));
        bureau.completeOwn("arbitrator", number, "signArbitralMediation", Map.of("signed", true), Map.of());
        complete("commission-seal", number, "sealArbitralMediation", Map.of("sealed", true));
        everythingServed(number, EFFECT);
        assertThat(closing(number)).isEqualTo(ClosingMethod.MEDIATED);
    }

    @Test
    @DisplayName("仲裁庭委托，申请人撤回：案件以撤回结案")
    void withdrawn_before_the_tribunal() {
        var number = agreedBeforeTheTribunal();
        sealed(number, EFFECT);
        choose("clerk", number, "WITHDRAW", EFFECT, EFFECT);
        assertThat(closing(number)).isEqualTo(ClosingMethod.WITHDRAWN);
        assertThat(mainTasks(number)).isEmpty();
    }

    @Test
    @DisplayName("有人拒绝签署：委托以调解不成结束，协议书没有生效，案件照常")
    void somebody_refuses_to_sign() {
        var number = agreedBeforeAcceptance();
        refused(number, "sealEntrustedAgreement", "拒绝签署的情况", () -> marked(number, "REFUSED", Map.of()));
        marked(number, "REFUSED", Map.of("reason", "被申请人反悔"));
        assertThat(entrustment(number).result()).isEqualTo(EntrustmentResult.FAILED);
        assertThat(new CheckedPapers(documents, web).says(number, "D110")).contains("没有生效");
        assertThat(page(number, "D106")).contains("调解不成", "被申请人反悔").doesNotContain("一次付清");
        assertThat(bureau.waiting(number)).doesNotContain("chooseAfterAgreement");
        assertThat(agreements.entrusted(of(number))).isEmpty();
    }

    @Test
    @DisplayName("期限最后一日还可以签署，过了当日委托终结，没有签完的协议不生效")
    void not_signed_in_time() {
        var number = agreedBeforeAcceptance();
        bureau.travelTo(LocalDate.of(2026, 3, 17).atTime(23, 59));
        assertThat(bureau.waiting(number)).contains("sealEntrustedAgreement");
        bureau.travelTo(LocalDate.of(2026, 3, 18));
        assertThat(entrustment(number).result()).isEqualTo(EntrustmentResult.PERIOD_OVER);
        assertThat(mainTasks(number)).containsExactly("reviewFiling");
        assertThat(page(number, "D106")).doesNotContain("一次付清");
    }

    @Test
    @DisplayName("付款的一方和金额都要写明；缺一项印记、日期不合的，不生效；退回重作的是另一份文书")
    void what_the_agreement_takes() {
        var number = reported();
        var payer = respondent(number).id();
        refused(
                number,
                "draftEntrustedAgreement",
                "应当写明当事人的基本情况",
                () -> drafted(number, payer, "10", "2026-03-31", null));
        refused(number, "draftEntrustedAgreement", "都要写明", () -> drafted(number, payer, null, "2026-03-31"));
        refused(number, "draftEntrustedAgreement", "都要写明", () -> drafted(number, null, "10", "2026-03-31"));
        refused(number, "draftEntrustedAgreement", "填写付款的一方和金额", () -> drafted(number, null, null, "2026-03-31"));
        refused(number, "draftEntrustedAgreement", "两位小数", () -> drafted(number, payer, "0", "2026-03-31"));
        refused(number, "draftEntrustedAgreement", "两位小数", () -> drafted(number, payer, "1.005", "2026-03-31"));
        refused(number, "draftEntrustedAgreement", "现在的当事人", () -> drafted(number, -1L, "10", "2026-03-31"));
        refused(
                number,
                "draftEntrustedAgreement",
                "不能早于今天",
                () -> drafted(number, payer, "10", MONDAY.minusDays(1).toString()));
        assertThat(bureau.sees("enterprise", number, "draftEntrustedAgreement")).isFalse();
        drafted(number, payer, "10000.00", "2026-03-31");
        for (var mark : List.of("applicantSignedOn", "respondentSignedOn", "mediatorSignedOn", "sealedOn")) {
            var without = new HashMap<>(marks(MONDAY));
            without.put(mark, null);
            refused(number, "sealEntrustedAgreement", "缺一项", () -> marked(number, "SIGNED", without));
            var late = new HashMap<>(marks(MONDAY));
            late.put(mark, MONDAY.plusDays(1).toString());
            refused(number, "sealEntrustedAgreement", "不能晚于今天", () -> marked(number, "SIGNED", late));
            var early = new HashMap<>(marks(MONDAY));
            early.put(mark, MONDAY.minusDays(1).toString());
            refused(number, "sealEntrustedAgreement", "不能早于", () -> marked(number, "SIGNED", early));
        }
        var back = web.withBasicAuth("street", Browser.PASSWORD)
                .postForEntity(
                        "/api/v1/tasks/" + bureau.taskOf(number, "sealEntrustedAgreement") + "/send-back",
                        Map.of("reason", "金额写错"),
                        String.class);
        assertThat(back.getStatusCode().is2xxSuccessful()).as(back.getBody()).isTrue();
        drafted(number, payer, "12000", "2026-03-31");
        assertThat(codes(number).stream().filter("D110"::equals)).hasSize(2);
        sealed(number, MONDAY);
        assertThat(page(number, "D110")).contains("支付 12000");
    }
}
