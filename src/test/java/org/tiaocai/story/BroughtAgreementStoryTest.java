package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tiaocai.casefile.BroughtFiles;
import org.tiaocai.dispute.Party;

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

    @Test
    @DisplayName("在别处达成的协议有几名付款人、几笔、几个日期：逐项登记，印在审查申请书和调解书里；说不清谁付给谁、没有期限、写了两次的退回")
    void several_payers_sums_and_days() {
        var number = bureau.register(Forms.dispute(
                MONDAY,
                "parties",
                List.of(
                        RulingStory.person("虚构甲"),
                        RulingStory.person("虚构乙"),
                        RulingStory.firm("虚构东公司"),
                        RulingStory.firm("虚构西公司"))));
        var all = parties.standing(of(number)).stream().map(Party::id).toList();
        var form = inWords(number, "双方再无其他争议。");
        form.put("items", List.of(Map.of("debtors", List.of(all.get(2)), "amount", "5000", "due", "2026-03-20")));
        assertThat(bring(number, form)).contains("400", "第 1 项", "请写明支付给谁");
        form.put("items", List.of(item(all.get(2), all.get(0), "5000", null)));
        assertThat(bring(number, form)).contains("400", "第 1 项", "没有写明履行期限");
        form.put("items", List.of(item(all.get(2), all.get(2), "5000", "2026-03-20")));
        assertThat(bring(number, form)).contains("400", "同一人写了两次");
        form.put("items", List.of(item(all.get(2), 999_999L, "5000", "2026-03-20")));
        assertThat(bring(number, form)).contains("400", "本案现在的当事人");
        form.put("items", List.of(item(all.get(2), all.get(0), "0", "2026-03-20")));
        assertThat(bring(number, form)).contains("400", "大于零");
        var both = new HashMap<>(item(all.get(2), all.get(1), "3000", "2026-05-20"));
        both.put("debtors", List.of(all.get(2), all.get(3)));
        var deed = Map.of("debtors", List.of(all.get(3)), "act", "为申请人虚构乙出具离职证明", "due", "2026-03-31");
        form.put("items", List.of(item(all.get(2), all.get(0), "5000", "2026-03-20"), both, deed));
        form.put("payer", all.get(2));
        form.put("amount", "5000");
        assertThat(bring(number, form)).contains("400", "写在各项里");
        assertThat(agreements.of(of(number))).isEmpty();
        form.remove("payer");
        form.remove("amount");
        assertThat(bring(number, form)).contains("204");
        var items = new String[] {
            "被申请人虚构东公司最迟于2026年3月20日（含当日）向申请人虚构甲支付 5000.00 元（人民币伍仟元整）；",
            "被申请人虚构东公司、被申请人虚构西公司最迟于2026年5月20日（含当日）连带向申请人虚构乙支付 3000.00 元（人民币叁仟元整）；",
            "被申请人虚构西公司最迟于2026年3月31日（含当日）为申请人虚构乙出具离职证明。"
        };
        assertThat(Jsoup.parse(page(number, "D201")).text()).contains(items);
        assertThat(casePage("registrar", number)).contains("被申请人虚构西公司最迟于2026年3月31日为申请人虚构乙出具离职证明");
        reviewing(number);
        bureau.complete("arbitrator", number, "reviewAgreement", opinion(), Map.of("reviewConclusion", "CONVERTED"));
        ReviewSteps.signedAndSealed(bureau, number);
        assertThat(Jsoup.parse(page(number, "D208")).text()).contains(items);
    }

    private static Map<String, Object> item(long debtor, long creditor, String amount, @Nullable String due) {
        var item = new HashMap<String, Object>(
                Map.of("debtors", List.of(debtor), "creditors", List.of(creditor), "amount", amount));
        item.put("due", due);
        return item;
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
