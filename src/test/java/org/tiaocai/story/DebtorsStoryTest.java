package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tiaocai.arbitration.award.Debtors.Debtor;
import org.tiaocai.arbitration.award.Liability;
import org.tiaocai.arbitration.award.advance.AdvanceExecutionProcess;
import org.tiaocai.arbitration.award.advance.AdvanceExecutions;
import org.tiaocai.arbitration.tribunal.Seat;
import org.tiaocai.dispute.Claim;
import org.tiaocai.shared.RegistrationNumber;

/** Who makes a claim against whom, who owes what is ruled, and what is not certain enough to be ruled. */
@DisplayName("请求与裁决的当事人")
class DebtorsStoryTest extends RulingStory {

    @Autowired
    AdvanceExecutionProcess advance;

    @Autowired
    AdvanceExecutions executions;

    private static final Map<String, Object> FIRST = person("虚构甲");
    private static final Map<String, Object> SECOND = person("虚构乙");
    private static final Map<String, Object> EAST = firm("虚构东公司");
    private static final Map<String, Object> WEST = firm("虚构西公司");

    @Test
    @DisplayName("登记时写明请求由谁提出、针对谁；不写的是全体；序号不存在的不能登记；文书和案卷页照写")
    void a_claim_has_its_own_parties() {
        var wages = claim("WAGES", 1_000);
        wages.put("claimants", List.of(2));
        wages.put("respondents", List.of(1));
        var number = heard(List.of(FIRST, SECOND, EAST, WEST), wages, claim("BONUS", 500));
        var all = claims.of(RegistrationNumber.of(number));
        assertThat(all.get(0))
                .extracting(Claim::claimants, Claim::respondents)
                .containsExactly(ids(number, "虚构乙"), ids(number, "虚构东公司"));
        assertThat(all.get(1))
                .extracting(Claim::claimants, Claim::respondents)
                .containsExactly(ids(number, "虚构甲", "虚构乙"), ids(number, "虚构东公司", "虚构西公司"));
        refused("不是这名当事人提出的", () -> decided(number, granted(1, 1_000, "party", party(number, "虚构甲"))));
        decided(
                number,
                granted(1, 1_000),
                partly(2, 500, "party", party(number, "虚构甲"), "debtors", ids(number, "虚构西公司")));
        madeFromItems(number);
        assertThat(texts(number).get(0)).contains("虚构乙请求对虚构东公司：工资 1000.00 元", "被申请人虚构东公司自本裁决生效之日起15日内向申请人虚构乙支付工资");

        wages.put("claimants", List.of(3));
        var form = Forms.dispute(MONDAY, "parties", List.of(FIRST, SECOND, EAST));
        form.put("claims", List.of(wages));
        refused("申请人（第 3 名）不存在", () -> bureau.register(form));
    }

    @Test
    @DisplayName("各自承担的写明各自的金额，合计等于裁决金额；一人承担的不论填什么都是单独承担")
    void several_debtors_each_for_its_own() {
        var number = heard(List.of(FIRST, EAST, WEST), claim("WAGES", 3_000), claim("BONUS", 100));
        var both = ids(number, "虚构东公司", "虚构西公司");
        var bonus = partly(2, 100, "debtors", ids(number, "虚构东公司"), "liability", "JOINT");
        refused("合计等于裁决金额", () -> decided(number, granted(1, 3_000, "debtors", both, "liability", "SEVERAL"), bonus));
        refused(
                "合计等于裁决金额",
                () -> decided(
                        number,
                        granted(1, 3_000, "debtors", both, "liability", "SEVERAL", "shares", List.of(1_000, 1_999.99)),
                        bonus));
        refused("不是本案当事人", () -> decided(number, granted(1, 3_000, "debtors", List.of(0)), bonus));
        refused("权利人不能同时是义务人", () -> decided(number, granted(1, 3_000, "debtors", ids(number, "虚构甲")), bonus));
        decided(
                number,
                granted(1, 3_000, "debtors", both, "liability", "SEVERAL", "shares", List.of(1_000, 2_000)),
                bonus);
        assertThat(items(number).get(0).debtors().all())
                .extracting(Debtor::share)
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(new BigDecimal(1_000), new BigDecimal(2_000));
        assertThat(items(number).get(1).debtors().liability()).isEqualTo(Liability.SOLE);
        madeFromItems(number);
        assertThat(texts(number).get(0))
                .contains("各自向申请人虚构甲支付工资 3000.00 元（人民币叁仟元整），被申请人虚构东公司承担 1000.00 元（人民币壹仟元整），被申请人虚构西公司承担 2000.00 元");
    }

    @Test
    @DisplayName("行为给付写明由谁在何时做什么；两份裁决书互相指引；驳回的在分开的裁决书中写明是哪些请求")
    void deeds_and_twins() {
        var number = heard(
                List.of(FIRST, EAST), claim("WAGES", 1_000), claim("BONUS", 200), claim("LEAVING_CERTIFICATE", null));
        refused("写明裁决内容", () -> decided(number, granted(1, 1_000), dismissed(2), granted(3, null)));
        decided(
                number,
                granted(1, 1_000),
                dismissed(2),
                granted(3, null, "act", "为申请人虚构甲出具解除劳动合同证明", "performWithinDays", 5));
        madeFromItems(number);
        var numbers = documents(number).stream().map(one -> one.caseNo()).toList();
        assertThat(texts(number).get(0)).contains("驳回申请人的其他仲裁请求（奖金、提成、津贴）。", "见本委同时作出的" + numbers.get(1) + "非终局裁决书");
        assertThat(texts(number).get(1))
                .contains("被申请人虚构东公司自本裁决生效之日起5日内为申请人虚构甲出具解除劳动合同证明。", "见本委同时作出的" + numbers.get(0) + "终局裁决书")
                .doesNotContain("驳回");
    }

    @Test
    @DisplayName("旧表单照收：一项请求、一名申请人、金额和内容；内容自有期限的，不再另写期限")
    void the_words_of_before() {
        var number = heard(List.of(FIRST, EAST), claim("WAGES", 1_000), claim("REINSTATEMENT", null));
        var deed = ruling(number, 2, "GRANTED", null);
        deed.put("detail", "继续履行劳动合同");
        decided(number, ruling(number, 1, "PARTLY", 900), deed);
        madeFromItems(number);
        assertThat(texts(number).get(0)).contains("被申请人虚构东公司向申请人虚构甲支付工资 900.00 元（人民币玖佰元整），于本裁决生效之日起十日内支付；");
        assertThat(texts(number).get(1)).contains("被申请人虚构东公司自本裁决生效之日起15日内继续履行劳动合同。");
    }

    @Test
    @DisplayName("先予执行与裁决同一写法：有几名被申请人的写明由谁承担，连带的写明连带；仲裁庭署名")
    void advance_execution_names_its_debtors() {
        var form = Forms.dispute(MONDAY, "parties", List.of(FIRST, EAST, WEST));
        form.put("claims", List.of(claim("WAGES", 1_000)));
        var number = claimed(form, MONDAY).value();
        tribunals.seat(RegistrationNumber.of(number), "arbitrator", Seat.SOLE);
        advance.applied(RegistrationNumber.of(number), worker(number), 1, new BigDecimal(800), "生活困难样例");
        refused("写明由谁承担", () -> grantBeforehand(number, Map.of()));
        grantBeforehand(
                number, Map.of("debtors", ids(number, "虚构东公司", "虚构西公司"), "liability", "JOINT", "performWithinDays", 3));
        bureau.completeOwn("arbitrator", number, "signAdvanceExecution", Map.of("signed", true), Map.of());
        complete("commission-seal", number, "sealAdvanceExecution", Map.of("sealed", true));
        var ruling = executions.of(RegistrationNumber.of(number)).get(0);
        assertThat(documents
                        .page(RegistrationNumber.of(number), ruling.documentId())
                        .orElseThrow())
                .contains(
                        "被申请人虚构东公司、被申请人虚构西公司自本裁决生效之日起3日内连带向申请人虚构甲支付工资 800.00 元（人民币捌佰元整），系该项请求中先予执行的部分。",
                        "期满没有全部履行的，移送人民法院执行",
                        "不得单独起诉",
                        "某arbitrator");
    }

    private void grantBeforehand(String number, Map<String, Object> debtors) {
        var review = new HashMap<String, Object>(debtors);
        review.put("rightsClear", true);
        review.put("rightsAccount", "工资条");
        review.put("livelihoodAffected", true);
        review.put("livelihoodAccount", "生活困难样例");
        review.put("reason", "理由样例");
        bureau.complete("arbitrator", number, "decideOnAdvanceExecution", review, Map.of("advanceDecision", "GRANTED"));
    }
}
