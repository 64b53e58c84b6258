package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.tiaocai.arbitration.review.ReviewOutcome;
import org.tiaocai.arbitration.review.ReviewProcess;
import org.tiaocai.arbitration.review.Reviews;
import org.tiaocai.delivery.serving.ServingState;
import org.tiaocai.delivery.serving.Servings;
import org.tiaocai.documents.DocumentEntry;
import org.tiaocai.limits.RunningLimit;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/** From a sealed mediation agreement to a 调解书 that both have signed for, and the ways in which it does not come. */
@OnPostgres
@DisplayName("调解协议仲裁审查")
class ReviewStoryTest extends MediationStory {

    @Autowired
    ReviewProcess process;

    @Autowired
    Reviews reviews;

    @Autowired
    Servings servings;

    @Autowired
    TestRestTemplate web;

    @Test
    @DisplayName("双方共同申请、受理、审查通过、双方签收：较晚的签收之日调解书生效")
    void an_agreement_becomes_an_enforceable_document() {
        var number = designated();
        var checked = new CheckedPapers(documents, web);
        assertThat(checked.says(number, "D110")).contains("已经生效").doesNotContain("代替");
        assertThat(bureau.processes(number)).contains("agreement-performance");
        review(number, "CONVERTED", null, null);
        assertThat(documents.of(RegistrationNumber.of(number)))
                .as("neither signed nor sealed")
                .extracting("code")
                .doesNotContain("D208");
        assertThat(bureau.waiting(number)).contains("signReviewDocument").doesNotContain("serveMediationDocument");
        ReviewSteps.signedAndSealed(bureau, number);
        assertThat(checked.says(number, "D208")).contains("还没有生效", "宝劳人仲审字");
        assertThat(page(number, "D208"))
                .as("word for word as in the agreement")
                .contains("经区劳动人事争议仲裁院调解中心调解达成")
                .contains("自调解协议生效之日起7日内向申请人欧阳试样支付工资 10000.00 元（人民币壹万元整）");
        var today = today(number);
        bureau.travelTo(today.plusDays(3));
        serve(number, "BOTH_SIGNED", today.plusDays(1), today.plusDays(3));

        var review = reviews.of(RegistrationNumber.of(number)).get(0);
        assertThat(review.outcome()).isEqualTo(ReviewOutcome.CONVERTED);
        assertThat(review.effectiveOn()).isEqualTo(today.plusDays(3));
        assertThat(bureau.processes(number))
                .as("what the 调解书 replaces is watched no more")
                .doesNotContain("agreement-performance");
        assertThat(checked.says(number, "D208")).contains("已经生效");
        assertThat(checked.says(number, "D110")).contains("已由另一份文书代替", "见调解书", "后来有变化");
        assertThat(documents.of(RegistrationNumber.of(number)))
                .extracting("code")
                .contains("D201", "D202", "D204", "D208")
                .doesNotContain("D206", "D207");
        assertThat(limit(number, "M09").status()).isEqualTo(RunningLimit.Status.MET);
        assertThat(limit(number, "M11").status()).isEqualTo(RunningLimit.Status.MET);
        assertThatThrownBy(() -> applied(number, today)).hasMessageContaining("已经置换");
    }

    @Test
    @DisplayName("协议生效之日起第十五日申请可以受理，第十六日只能不予受理")
    void fifteen_days_to_apply() {
        var inTime = agreed();
        var lastDay = limit(inTime, "M09").dueOn();
        bureau.travelTo(lastDay);
        applied(inTime, lastDay);
        refused(inTime, "decideOnReview", "最后一日是 " + lastDay, () -> decide(inTime, "REFUSED", "LATE"));
        refused(inTime, "decideOnReview", "没有确认劳动关系", () -> decide(inTime, "REFUSED", "LABOUR_RELATION"));
        decide(inTime, "ACCEPTED", null);
        assertThat(mainTasks(inTime)).containsExactly("designateReviewArbitrator");

        bureau.travelTo(MONDAY);
        var late = agreed();
        var dayAfter = limit(late, "M09").dueOn().plusDays(1);
        bureau.travelTo(dayAfter);
        applied(late, dayAfter);
        refused(late, "decideOnReview", "已超出协议生效之日起十五日", () -> decide(late, "ACCEPTED", null));
        refused(late, "decideOnReview", "法定事由", () -> decide(late, "REFUSED", null));
        decide(late, "REFUSED", "LATE");
        assertThat(reviews.of(RegistrationNumber.of(late)).get(0).outcome()).isEqualTo(ReviewOutcome.REFUSED);
        assertThat(documents.of(RegistrationNumber.of(late))).extracting("code").contains("D203");
        assertThat(mainTasks(late)).isEmpty();
    }

    @Test
    @DisplayName("法院已经裁定确认的不能受理；请求确认劳动关系的可以此为由不予受理")
    void what_is_on_record_speaks_for_the_ground() {
        var confirmed = agreed();
        applied(confirmed, today(confirmed));
        tables.sql("""
                        insert into protection_request (registration_number, road, applied_on, result, result_on)
                        values (?, 'CONFIRMATION', ?, 'CONFIRMED', ?)""").params(confirmed, today(confirmed), today(confirmed)).update();
        refused(confirmed, "decideOnReview", "裁定确认", () -> decide(confirmed, "ACCEPTED", null));
        decide(confirmed, "REFUSED", "ALREADY_CONFIRMED");
        assertThat(reviews.of(RegistrationNumber.of(confirmed)).get(0).outcome())
                .isEqualTo(ReviewOutcome.REFUSED);

        bureau.travelTo(MONDAY);
        var relation = agreed();
        applied(relation, today(relation));
        tables.sql("update claim set type = 'LABOUR_RELATION' where registration_number = ?")
                .param(relation)
                .update();
        refused(relation, "decideOnReview", "确认劳动关系的事项", () -> decide(relation, "ACCEPTED", null));
        decide(relation, "REFUSED", "LABOUR_RELATION");
        assertThat(reviews.of(RegistrationNumber.of(relation)).get(0).outcome()).isEqualTo(ReviewOutcome.REFUSED);
    }

    @Test
    @DisplayName("调解过本案的人不能审查；只有指定的仲裁员能作出意见；有一项不通过不能制作调解书")
    void who_reviews_and_what_it_takes() {
        var number = agreed();
        applied(number, today(number));
        decide(number, "ACCEPTED", null);
        bureau.alsoIs("mediator", "arbitrator");
        refused(number, "designateReviewArbitrator", "曾经调解本案", () -> designate(number, "mediator"));
        refused(number, "designateReviewArbitrator", "名册", () -> designate(number, "registrar"));
        designate(number, "arbitrator");
        refused(number, "reviewAgreement", "六项核对", () -> review(number, "CONVERTED", "clear", null));
        refused(number, "reviewAgreement", "事由", () -> review(number, "NOT_CONVERTED", "clear", null));
        refused(number, "reviewAgreement", "六项都已核对符合", () -> review(number, "NOT_CONVERTED", null, "UNCLEAR"));
        refused(number, "reviewAgreement", "“内容合法”", () -> review(number, "NOT_CONVERTED", "lawful", "UNCLEAR"));
        refused(number, "reviewAgreement", "“内容合法”", () -> review(number, "NOT_CONVERTED", "lawful", "OTHER"));
        review(number, "NOT_CONVERTED", "clear", "UNCLEAR");
        assertThat(reviews.of(RegistrationNumber.of(number)).get(0).outcome()).isEqualTo(ReviewOutcome.NOT_CONVERTED);
        assertThat(documents.of(RegistrationNumber.of(number)))
                .extracting("code")
                .contains("D206", "D207");
    }

    @Test
    @DisplayName("作出审查意见之前退回，另行指定；之后不能退回")
    void another_arbitrator_is_designated() {
        var ways = new WayBackSteps(bureau, web);
        var number = designated();
        ways.sentBack("arbitrator", number, "reviewAgreement", "designateReviewArbitrator");
        bureau.colleague("reviewer2", "arbitrator");
        designate(number, "reviewer2");
        ways.sentBack("reviewer2", number, "reviewAgreement", "designateReviewArbitrator");
        designate(number, "arbitrator");
        review(number, "CONVERTED", null, null);
        ways.sendBack("arbitrator", number, "signReviewDocument");
        ReviewSteps.signedAndSealed(bureau, number);
        ways.sendBack("arbitrator", number, "serveMediationDocument");
    }

    @Test
    @DisplayName("一方拒绝签收，调解书不生效，终止审查")
    void one_side_refuses_to_sign() {
        var number = designated();
        review(number, "CONVERTED", null, null);
        ReviewSteps.signedAndSealed(bureau, number);
        refused(number, "serveMediationDocument", "缺一方签收", () -> serve(number, "BOTH_SIGNED", today(number), null));
        serve(number, "REFUSED_TO_SIGN", null, null);
        assertThat(reviews.of(RegistrationNumber.of(number)).get(0).outcome()).isEqualTo(ReviewOutcome.NOT_SIGNED);
        assertThat(documents.of(RegistrationNumber.of(number)))
                .extracting("code")
                .contains("D207");
    }

    @Test
    @DisplayName("调解书送达前可以撤回，审查终止；可以再次共同申请，同时只能有一次")
    void withdrawn_before_service() {
        var number = designated();
        assertThatThrownBy(() -> applied(number, today(number))).hasMessageContaining("不能重复申请");
        bureau.as("registrar", () -> {
            process.withdrawn(RegistrationNumber.of(number), "双方另行和解");
            return number;
        });
        assertThat(reviews.of(RegistrationNumber.of(number)).get(0).outcome()).isEqualTo(ReviewOutcome.WITHDRAWN);
        assertThat(mainTasks(number)).isEmpty();
        applied(number, today(number));
        assertThat(mainTasks(number)).containsExactly("decideOnReview");
    }

    @Test
    @DisplayName("审查期限五个工作日，经批准延长五个工作日，任务的到期日一并移动；承办人不能批准自己")
    void five_working_days_and_five_more() {
        var number = designated();
        assertThat(limit(number, "M11").dueOn()).isEqualTo(LocalDate.of(2026, 3, 10));
        assertThatThrownBy(() -> extended("arbitrator", number))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("自己");
        extended("head", number);
        assertThat(limit(number, "M11").dueOn()).isEqualTo(LocalDate.of(2026, 3, 17));
        assertThat(bureau.waiting(number, "reviewAgreement").getDueDate()).isInSameDayAs("2026-03-17");
        assertThat(page(number, "D205"))
                .contains("原届满日", "2026年3月10日", "2026年3月17日", "案情复杂", "某arbitrator", "同意延长。某head");
    }

    @Test
    @DisplayName("受理、不予受理、不予制作调解书和终止审查的文书都送达双方；申请书写明协议和双方的日期，意见表逐项入副卷")
    void the_papers_of_a_review() {
        var accepted = designated();
        assertThat(serving(accepted, "D202")).isEqualTo(2);
        assertThat(page(accepted, "D201"))
                .contains("共同申请", "被申请人支付申请人一万元", "送达地址", "身份证明", "资格证明")
                .contains("申请人2026年3月3日，被申请人2026年3月3日");
        assertThat(page(accepted, "D201"))
                .as("the items, as in the agreement")
                .contains("向申请人欧阳试样支付工资 10000.00 元（人民币壹万元整）", "（含当日）履行完毕");
        review(accepted, "NOT_CONVERTED", "clear", "UNCLEAR");
        assertThat(serving(accepted, "D206")).isEqualTo(2);
        assertThat(serving(accepted, "D207")).isEqualTo(2);
        assertThat(page(accepted, "D204")).contains("内容明确、可以履行", "不符合", "已逐项核对。", "内容不明确", "某arbitrator");
        assertThat(bureau.everythingServed(accepted, today(accepted))).isEqualTo(6);

        bureau.travelTo(MONDAY);
        var refused = agreed();
        applied(refused, today(refused));
        decide(refused, "REFUSED", "NO_JURISDICTION");
        assertThat(serving(refused, "D203")).isEqualTo(2);

        var number = reviews.of(RegistrationNumber.of(accepted)).get(0).caseNo();
        assertThat(number).matches("宝劳人仲审字〔2026〕第\\d+号");
        for (var code : List.of("D202", "D206", "D207")) {
            assertThat(page(accepted, code)).as(code).contains("案号：", number);
        }
        var ofRefused = reviews.of(RegistrationNumber.of(refused)).get(0).caseNo();
        assertThat(page(refused, "D203")).contains(ofRefused).doesNotContain(number);
    }

    /** On how many the paper is on its way. */
    private long serving(String number, String code) {
        var paper = document(number, code);
        return servings.of(RegistrationNumber.of(number)).stream()
                .filter(one -> one.documentId() == paper.id() && one.state() == ServingState.OPEN)
                .count();
    }

    private String page(String number, String code) {
        var id = document(number, code).id();
        return documents.page(RegistrationNumber.of(number), id).orElseThrow();
    }

    private DocumentEntry document(String number, String code) {
        return documents.of(RegistrationNumber.of(number)).stream()
                .filter(one -> one.code().equals(code))
                .reduce((first, last) -> last)
                .orElseThrow();
    }

    /** What waits for the case apart from papers that are on their way to the parties, and from the archive. */
    private List<String> mainTasks(String number) {
        return bureau.waiting(number).stream()
                .filter(task -> !List.of("serveDocument", "archiveFile", "visitOnPerformance")
                        .contains(task))
                .toList();
    }

    @Test
    @DisplayName("一方单独申请、协议未生效、日期早于生效之日，都不能登记")
    void what_cannot_be_registered() {
        var unmediated = registered();
        assertThatThrownBy(() -> applied(unmediated, MONDAY)).hasMessageContaining("没有生效的调解协议");
        var number = agreed();
        assertThatThrownBy(() -> process.jointlyApplied(RegistrationNumber.of(number), today(number), null))
                .hasMessageContaining("共同申请");
        assertThatThrownBy(() -> applied(number, today(number).minusDays(1))).hasMessageContaining("不能早于");
        assertThatThrownBy(() -> applied(number, today(number).plusDays(1))).hasMessageContaining("不能晚于今天");
    }

    private String agreed() {
        var number = agreedInSession();
        draft(number);
        sign(number);
        seal(number);
        return number;
    }

    private String designated() {
        var number = agreed();
        applied(number, today(number));
        decide(number, "ACCEPTED", null);
        designate(number, "arbitrator");
        return number;
    }

    /** The day of the session, on which the agreement took effect. */
    private LocalDate today(String number) {
        return sessionDay(number);
    }

    private void applied(String number, LocalDate on) {
        bureau.as("registrar", () -> {
            process.jointlyApplied(RegistrationNumber.of(number), on, on);
            return number;
        });
    }

    private void extended(String user, String number) {
        bureau.as(user, () -> {
            process.extensionApproved(RegistrationNumber.of(number), "案情复杂");
            return number;
        });
    }

    private void decide(String number, String decision, String ground) {
        bureau.complete(
                "registrar",
                number,
                "decideOnReview",
                ground == null ? Map.of() : Map.of("ground", ground),
                Map.of("reviewAcceptance", decision));
    }

    private void designate(String number, String arbitrator) {
        bureau.complete("head", number, "designateReviewArbitrator", Map.of("arbitrator", arbitrator), Map.of());
    }

    /** @param notMet the point of the sheet that is not met; null where all are */
    private void review(String number, String conclusion, @Nullable String notMet, @Nullable String ground) {
        var sheet = new HashMap<String, Object>();
        for (var item :
                new String[] {"voluntary", "lawful", "clear", "harmsNobody", "evidenceTrue", "confirmsNoRelation"}) {
            sheet.put(item, !item.equals(notMet));
        }
        sheet.put("opinion", "已逐项核对。");
        if (ground != null) {
            sheet.put("ground", ground);
        }
        bureau.complete("arbitrator", number, "reviewAgreement", sheet, Map.of("reviewConclusion", conclusion));
    }

    private void serve(String number, String receipt, LocalDate applicant, LocalDate respondent) {
        var signatures = new HashMap<String, Object>();
        if (applicant != null) {
            signatures.put("applicantSignedOn", applicant.toString());
        }
        if (respondent != null) {
            signatures.put("respondentSignedOn", respondent.toString());
        }
        signatures.put("reason", "被申请人拒绝签收");
        bureau.complete("service", number, "serveMediationDocument", signatures, Map.of("reviewReceipt", receipt));
    }

    private RunningLimit limit(String number, String rule) {
        return limits.of(RegistrationNumber.of(number)).stream()
                .filter(one -> one.rule().equals(rule))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }
}
