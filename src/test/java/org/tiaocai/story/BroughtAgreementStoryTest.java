package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tiaocai.casefile.BroughtFiles;

/** What both bring from another organisation: its marks, its days, and words that can be enforced. */
@DisplayName("在别处达成的调解协议和它的审查")
class BroughtAgreementStoryTest extends EntrustedAgreementStory {

    @Autowired
    BroughtFiles brought;

    @Test
    @DisplayName("在别处达成的协议：约定支付金钱的写明谁付多少到哪一日；分期的数额合计一致，照录一次；不付钱的不问；不明确的不能制作调解书")
    void an_agreement_made_elsewhere_is_certain() {
        var number = registered();
        var scan = scan(number);
        var vague = elsewhere(number, scan, MONDAY, MONDAY);
        vague.put("terms", "被申请人尽快支付欠薪。");
        vague.remove("payer");
        vague.remove("amount");
        vague.remove("performanceDue");
        assertThat(bring(number, vague)).contains("400", "没有写明向谁支付、支付多少、几日内支付", "付款的一方和金额");
        var endless = elsewhere(number, scan, MONDAY, MONDAY);
        endless.remove("performanceDue");
        assertThat(bring(number, endless)).contains("400", "履行期限");
        var parts = elsewhere(number, scan, MONDAY, MONDAY);
        parts.put("terms", "被申请人分两期向申请人支付：2026年3月20日前 10,000 元，2026年4月20日前 5,000 元。");
        parts.put("amount", "14999");
        assertThat(bring(number, parts)).contains("400", "不一致", "10000 元、5000 元");
        assertThat(agreements.of(of(number))).isEmpty();
        parts.put("amount", "15000");
        assertThat(bring(number, parts)).contains("204");
        reviewing(number);
        bureau.complete("arbitrator", number, "reviewAgreement", opinion(), Map.of("reviewConclusion", "CONVERTED"));
        ReviewSteps.signedAndSealed(bureau, number);
        assertThat(page(number, "D208")).containsOnlyOnce("10,000 元").doesNotContain("15000");

        var act = registered();
        assertThat(bring(act, inWords(act, "被申请人于2026年3月10日前向申请人出具离职证明；申请人放弃工资请求，不再支付。")))
                .contains("204");
        reviewing(act);
        bureau.complete("arbitrator", act, "reviewAgreement", opinion(), Map.of("reviewConclusion", "CONVERTED"));
        ReviewSteps.signedAndSealed(bureau, act);
        assertThat(page(act, "D208")).contains("出具离职证明");

        var unclear = registered();
        assertThat(bring(unclear, inWords(unclear, "双方言归于好。"))).contains("204");
        reviewing(unclear);
        refused(
                unclear,
                "reviewAgreement",
                "没有写明何时履行",
                () -> bureau.complete(
                        "arbitrator", unclear, "reviewAgreement", opinion(), Map.of("reviewConclusion", "CONVERTED")));
        var sheet = new HashMap<>(opinion());
        sheet.put("clear", false);
        sheet.put("ground", "UNCLEAR");
        bureau.complete("arbitrator", unclear, "reviewAgreement", sheet, Map.of("reviewConclusion", "NOT_CONVERTED"));
        assertThat(codes(unclear)).contains("D206").doesNotContain("D208");
    }

    private long scan(String number) {
        return brought.scan(of(number), "调解协议书扫描件");
    }

    private Map<String, Object> inWords(String number, String terms) {
        var form = elsewhere(number, scan(number), MONDAY, MONDAY);
        form.put("terms", terms);
        form.remove("payer");
        form.remove("amount");
        form.remove("performanceDue");
        return form;
    }

    private void reviewing(String number) {
        bureau.complete("registrar", number, "decideOnReview", Map.of(), Map.of("reviewAcceptance", "ACCEPTED"));
        bureau.complete("head", number, "designateReviewArbitrator", Map.of("arbitrator", "arbitrator"), Map.of());
    }

    @Test
    @DisplayName("在别处达成的协议带来审查：组织、调解员、日期、扫描件齐全；第十五日可以受理，第十六日只能不予受理")
    void an_agreement_made_elsewhere() {
        var inTime = registered();
        var scan = scan(inTime);
        assertThat(bring(inTime, Map.of())).contains("400", "扫描件");
        assertThat(bring(inTime, elsewhere(inTime, scan + 1, MONDAY, MONDAY))).contains("400", "请先上传");
        var nameless = elsewhere(inTime, scan, MONDAY, MONDAY);
        nameless.put("organisation", "");
        assertThat(bring(inTime, nameless)).contains("400", "调解组织的名称");
        var unsealed = elsewhere(inTime, scan, MONDAY, MONDAY);
        unsealed.remove("sealedOn");
        assertThat(bring(inTime, unsealed)).contains("400", "缺一项");
        var alone = elsewhere(inTime, scan, MONDAY, MONDAY);
        alone.remove("respondentConfirmedOn");
        assertThat(bring(inTime, alone)).contains("400", "双方共同申请");
        assertThat(agreements.of(of(inTime)))
                .as("nothing is kept of what was refused")
                .isEmpty();
        assertThat(casePage("registrar", inTime)).contains("data-act=\"review/agreement\"");
        assertThat(bring(inTime, elsewhere(inTime, scan, MONDAY.minusDays(15), MONDAY)))
                .contains("204");
        assertThat(mainTasks(inTime)).containsExactly("decideOnReview");
        assertThat(page(inTime, "D201")).contains("第九街道一次付清。", "向申请人欧阳试样支付 8000.00 元（人民币捌仟元整）");
        bureau.complete("registrar", inTime, "decideOnReview", Map.of(), Map.of("reviewAcceptance", "ACCEPTED"));
        assertThat(mainTasks(inTime)).containsExactly("designateReviewArbitrator");
        assertThat(bring(inTime, elsewhere(inTime, scan, MONDAY, MONDAY))).contains("400", "现在不能办理");

        bureau.travelTo(MONDAY.plusDays(1));
        var late = registered();
        var other = scan(late);
        assertThat(bring(late, elsewhere(late, other, MONDAY.minusDays(15), MONDAY.plusDays(1))))
                .contains("204");
        refused(
                late,
                "decideOnReview",
                "已超出协议生效之日起十五日",
                () -> bureau.complete(
                        "registrar", late, "decideOnReview", Map.of(), Map.of("reviewAcceptance", "ACCEPTED")));
        bureau.complete(
                "registrar", late, "decideOnReview", Map.of("ground", "LATE"), Map.of("reviewAcceptance", "REFUSED"));
        assertThat(codes(late)).contains("D203");
    }
}
