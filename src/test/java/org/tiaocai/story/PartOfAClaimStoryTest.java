package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tiaocai.arbitration.award.AwardDocument;
import org.tiaocai.arbitration.award.AwardItem;
import org.tiaocai.arbitration.award.ClaimsLeft;
import org.tiaocai.arbitration.award.advance.AdvanceExecutionProcess;
import org.tiaocai.arbitration.award.finality.Finality;
import org.tiaocai.arbitration.motion.MotionKind;
import org.tiaocai.arbitration.motion.Raising;
import org.tiaocai.arbitration.tribunal.Seat;
import org.tiaocai.dispute.Claim;
import org.tiaocai.dispute.ClaimStanding;
import org.tiaocai.dispute.ClaimStandings;
import org.tiaocai.shared.RegistrationNumber;

/** What of one claim is awarded first (规则49), what of it is dismissed once, and what nobody asked for. */
@DisplayName("一项请求的一部分")
class PartOfAClaimStoryTest extends RulingStory {

    private static final Map<String, Object> WORKER = person("虚构甲");
    private static final Map<String, Object> EAST = firm("虚构东公司");
    private static final Map<String, Object> WEST = firm("虚构西公司");

    @Autowired
    ClaimsLeft left;

    @Autowired
    ClaimStandings ends;

    @Autowired
    Raising raising;

    @Autowired
    AdvanceExecutionProcess advance;

    @Test
    @DisplayName("先裁清楚的部分：限于先行裁决和少于请求的金额；其余以剩下的金额继续审理，此后不能超过，全部支持即支持")
    void the_clear_part_first() {
        var number = begun(List.of(WORKER, EAST), "PARTIAL", claim("WAGES", 10_000));
        refused("没有其余部分", () -> decided(number, first(1, 10_000)));
        refused("填写裁决金额", () -> decided(number, first(1, null)));
        refused("各行都选", () -> decided(number, first(1, 3_000), dismissed(1)));
        refused("超过请求的", () -> decided(number, first(1, 10_001)));
        decided(number, first(1, 4_000));
        madeFromItems(number);
        assertThat(texts(number).get(0))
                .contains("支付工资 4000.00 元", "关于工资的请求，本委就事实已经清楚的部分先行裁决，其余部分继续审理")
                .doesNotContain("驳回", "不予支持");
        everythingServed(number, MONDAY);
        assertThat(left.of(RegistrationNumber.of(number)))
                .extracting(Claim::amount)
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(new BigDecimal(6_000));
        assertThat(ends.of(RegistrationNumber.of(number)))
                .extracting(ClaimStanding::state)
                .containsExactly(ClaimStanding.State.PARTLY_AWARDED);
        assertThatThrownBy(() -> raising.raise(
                        number,
                        MotionKind.CLAIM_CHANGE,
                        "raisedBy",
                        "APPLICANT",
                        "claimReplaces",
                        1,
                        "claimType",
                        "WAGES",
                        "claimAmount",
                        12_000))
                .hasMessageContaining("不能再变更");
        assertThatThrownBy(() -> advance.applied(
                        RegistrationNumber.of(number), worker(number), 1, new BigDecimal(6_001), "生活困难样例"))
                .hasMessageContaining("不超过请求的金额");

        bureau.start("award", number);
        deliberated(number);
        refused("超过请求的 6000.00 元", () -> decided(number, granted(1, 6_001)));
        refused("少于请求的 6000.00 元", () -> decided(number, granted(1, 5_999)));
        refused("全案裁决不能只裁一部分", () -> decided(number, first(1, 1_000)));
        decided(number, granted(1, 6_000));
        madeFromItems(number);
        everythingServed(number, MONDAY);
        assertThat(awards.settledClaims(RegistrationNumber.of(number))).containsExactly(1);
    }

    @Test
    @DisplayName("先裁的部分和其余部分是同一项请求：后一份裁决按合计金额判断是否终局")
    void both_parts_are_one_item() {
        var number = begun(List.of(WORKER, EAST), "PARTIAL", claim("WAGES", 40_000));
        decided(number, first(1, 20_000));
        madeFromItems(number);
        everythingServed(number, MONDAY);
        bureau.start("award", number);
        deliberated(number);
        decided(number, granted(1, 20_000));
        assertThat(items(number)).extracting(AwardItem::finality).containsExactly(Finality.NON_FINAL);
        assertThat(items(number).get(0).reason()).contains("合并计算", "裁决 40000");
    }

    @Test
    @DisplayName("一项请求的两行分在终局、非终局两份裁决书里：超出部分只在后一份驳回一次")
    void the_excess_is_dismissed_once() {
        var number = begun(List.of(WORKER, EAST, WEST), "WHOLE", claim("SEVERANCE", 60_000));
        decided(
                number,
                partly(1, 20_000, "debtors", ids(number, "虚构东公司")),
                partly(1, 31_000, "debtors", ids(number, "虚构西公司")));
        madeFromItems(number);
        assertThat(documents(number))
                .extracting(AwardDocument::finality)
                .containsExactly(Finality.FINAL, Finality.NON_FINAL);
        assertThat(texts(number).get(0)).contains("虚构东公司").doesNotContain("驳回", "不予支持");
        assertThat(texts(number).get(1))
                .containsOnlyOnce("驳回申请人的其他仲裁请求（经济补偿超出部分）")
                .containsOnlyOnce("不予支持");
    }

    @Test
    @DisplayName("应得的是另一项金钱给付的可以裁决；没有人请求的行为不能裁决")
    void no_act_that_nobody_asked_for() {
        var number = begun(
                List.of(WORKER, EAST, WEST),
                "WHOLE",
                claim("UNLAWFUL_TERMINATION_DAMAGES", 10_000),
                claim("REINSTATEMENT", null));
        var both = ids(number, "虚构东公司", "虚构西公司");
        var deed = granted(
                1, null, "relief", "LEAVING_CERTIFICATE", "act", "出具离职证明", "debtors", both, "liability", "JOINT");
        refused("没有人请求“出具离职证明", () -> decided(number, deed, dismissed(2)));
        decided(number, granted(1, 5_000, "relief", "SEVERANCE", "debtors", both, "liability", "JOINT"), dismissed(2));
        madeFromItems(number);
        assertThat(String.join("", texts(number))).contains("应得的是经济补偿");
    }

    /** One arbitrator has heard it, and deliberated. */
    @SafeVarargs
    private String begun(List<Map<String, Object>> persons, String scope, Map<String, Object>... asked) {
        var form = Forms.dispute(MONDAY, "parties", persons);
        form.put("claims", Arrays.asList(asked));
        var number = claimed(form, MONDAY);
        tribunals.seat(number, "arbitrator", Seat.SOLE);
        tribunals.seat(number, "clerk", Seat.CLERK);
        bureau.start("award", number.value());
        deliberated(number.value(), scope, "ORDINARY", "A");
        return number.value();
    }

    private static Map<String, Object> first(int claim, Object amount) {
        var ruling = granted(claim, amount);
        ruling.put("ruling", "PART_FIRST");
        return ruling;
    }
}
