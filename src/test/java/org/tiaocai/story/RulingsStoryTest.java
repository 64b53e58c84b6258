package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.tiaocai.arbitration.award.AwardDocument;
import org.tiaocai.arbitration.award.AwardItem;
import org.tiaocai.arbitration.award.ResultDocumentServed;
import org.tiaocai.arbitration.award.ResultKind;
import org.tiaocai.arbitration.award.finality.Finality;
import org.tiaocai.dispute.ClaimType;
import org.tiaocai.dispute.Side;
import org.tiaocai.limits.RunningLimit;
import org.tiaocai.shared.RegistrationNumber;

/** One ruling for each claim and each claimant, and what cannot be ruled. */
@DisplayName("逐项裁决")
class RulingsStoryTest extends AwardMaking {

    @Test
    @DisplayName("不能遗漏请求、超出请求、重复裁决，驳回的没有金额，支持的有金额或者写明行为")
    void what_cannot_be_ruled() {
        var number = heardBySole(claim("WAGES", 1_000), claim("REINSTATEMENT", null));
        deliberated(number);
        var first = ruling(number, 1, "GRANTED", 1_000);
        var second = ruling(number, 2, "GRANTED", null);
        refused("第 2 项请求还没有裁决", () -> decided(number, first));
        refused("超过请求的", () -> decided(number, ruling(number, 1, "GRANTED", 1_000.01), second));
        refused("重复裁决", () -> decided(number, first, first, second));
        refused("驳回的不能填写", () -> decided(number, ruling(number, 1, "DISMISSED", 1), second));
        refused("应当填写裁决金额", () -> decided(number, ruling(number, 1, "PARTLY", null), second));
        refused("两位小数", () -> decided(number, ruling(number, 1, "PARTLY", 0.001), second));
        refused("不存在", () -> decided(number, first, second, ruling(number, 3, "DISMISSED", null)));
        var stranger = ruling(number, 1, "GRANTED", 1_000);
        stranger.put("party", 0);
        refused("不是这名当事人提出的", () -> decided(number, stranger, second));
        var empty = ruling(number, 2, "GRANTED", null);
        empty.put("detail", " ");
        refused("写明裁决内容", () -> decided(number, first, empty));
        decided(number, first, second);
        assertThat(mainTasks(number)).contains("draftAward");
    }

    @Test
    @DisplayName("集体争议按每名劳动者分别判断：同一项请求，一人终局、一人非终局，分在两份裁决书")
    void each_worker_by_himself() {
        var second = Forms.worker();
        second.put("name", "第二名试样");
        second.put("identityNumber", null);
        var form = Forms.dispute(MONDAY, "parties", List.of(Forms.worker(), second, Forms.employer()));
        form.put("claims", List.of(claim("WAGES", 70_000)));
        var number = claimed(form, MONDAY);
        tribunals.seat(number, "arbitrator", org.tiaocai.arbitration.tribunal.Seat.SOLE);
        bureau.start("award", number.value());
        var one = number.value();
        deliberated(one);
        var other = ruling(one, 1, "GRANTED", 40_000);
        other.put("party", worker(one) + 1);
        refused("超过请求的", () -> decided(one, ruling(one, 1, "PARTLY", 30_001), other));
        refused("已经全部支持", () -> decided(one, ruling(one, 1, "PARTLY", 30_000), other));
        decided(one, ruling(one, 1, "GRANTED", 30_000), other);
        madeFromItems(one);
        assertThat(documents(one))
                .extracting(document -> document.items().get(0).creditors().get(0))
                .containsExactly(worker(one), worker(one) + 1);
        assertThat(page(one, documents(one).get(1))).contains("向申请人第二名试样支付工资 40000.00 元（人民币肆万元整）");
        assertThat(everythingServed(one, MONDAY)).isEqualTo(6);
    }

    @Test
    @DisplayName("同一请求拆成两行的合并判断终局：合计超过十二个月最低工资的非终局，不超过的终局，理由写明合计；两项请求、别的救济不合并")
    void a_claim_in_rows_is_tested_whole() {
        var over = heardBySole(claim("WAGES", 40_000), claim("SEVERANCE", 20_000));
        deliberated(over);
        decided(over, row(over, 15_200, 1), row(over, 15_300, 2), ruling(over, 2, "GRANTED", 20_000));
        assertThat(awards.items(awards.inTheMaking(RegistrationNumber.of(over)).id()))
                .extracting(AwardItem::finality)
                .containsExactly(Finality.NON_FINAL, Finality.NON_FINAL, Finality.FINAL);
        assertThat(awards.items(awards.inTheMaking(RegistrationNumber.of(over)).id())
                        .get(0)
                        .reason())
                .contains("第 1 项请求分列的 2 行", "15200", "15300", "合并计算", "裁决 30500");

        var within = heardBySole(claim("WAGES", 40_000));
        deliberated(within);
        decided(within, row(within, 15_000, 1), row(within, 15_120, 2));
        assertThat(awards.items(
                        awards.inTheMaking(RegistrationNumber.of(within)).id()))
                .extracting(AwardItem::finality)
                .containsExactly(Finality.FINAL, Finality.FINAL);
    }

    private Map<String, Object> row(String number, int amount, int month) {
        var row = ruling(number, 1, "PARTLY", amount);
        row.put("fromDay", LocalDate.of(2026, month, 1).toString());
        row.put("toDay", LocalDate.of(2026, month, 28).toString());
        return row;
    }

    @Test
    @DisplayName("合并审理的反申请：不能遗漏，只对提出反申请的被申请人裁决，与申请人的请求分别判断终局")
    void a_merged_counterclaim() {
        var number = heardBySole(claim("WAGES", 1_000));
        claims.add(
                RegistrationNumber.of(number),
                Side.RESPONDENT,
                ClaimType.LIQUIDATED_DAMAGES,
                new BigDecimal(3_000),
                "反申请");
        deliberated(number);
        var wages = ruling(number, 1, "GRANTED", 1_000);
        refused("全案裁决不能遗漏请求", () -> decided(number, wages));
        refused("不是这名当事人提出的", () -> decided(number, wages, ruling(number, 2, "PARTLY", 500)));
        var damages = ruling(number, 2, "PARTLY", 500);
        damages.put("party", respondent(number));
        decided(number, wages, damages);
        madeFromItems(number);
        assertThat(documents(number))
                .extracting(AwardDocument::finality)
                .containsExactly(Finality.FINAL, Finality.NON_FINAL);
        assertThat(page(number, documents(number).get(1))).contains("向被申请人虚构样例机械有限公司支付违约金、用人单位损失赔偿 500");
    }

    @Test
    @DisplayName("缺少最低工资标准：说明原因，补录后可以继续")
    void a_missing_standard_stops_the_decision() {
        addParameter("MINIMUM_WAGE_DATE", "申请仲裁之日", LocalDate.of(2026, 1, 1));
        var number = claimed(LocalDate.of(2021, 6, 30), claim("WAGES", 1_000));
        tribunals.seat(number, "arbitrator", org.tiaocai.arbitration.tribunal.Seat.SOLE);
        bureau.start("award", number.value());
        var one = number.value();
        deliberated(one);
        try {
            refused("没有录入 2021-06-30", () -> decided(one, ruling(one, 1, "GRANTED", 1_000)));
            addParameter("MINIMUM_WAGE", "2050", LocalDate.of(2021, 1, 1));
            decided(one, ruling(one, 1, "GRANTED", 1_000));
        } finally {
            tables.sql("delete from parameter_value where source = '测试'").update();
        }
        assertThat(mainTasks(one)).contains("draftAward");
    }

    @Test
    @DisplayName("先行裁决一部分：不是全部请求；裁决期限继续；其余请求另行裁决后结束，编号接续")
    void part_of_it_first() {
        var number = heardBySole(claim("WAGES", 1_000), claim("SEVERANCE", 2_000));
        deliberated(number, "PARTIAL", "ORDINARY", "A");
        refused(
                "不是先行裁决",
                () -> decided(number, ruling(number, 1, "GRANTED", 1_000), ruling(number, 2, "GRANTED", 2_000)));
        decided(number, ruling(number, 1, "GRANTED", 1_000));
        madeFromItems(number);
        assertThat(codes(number)).contains("D508").doesNotContain("D507");
        assertThat(page(number, documents(number).get(0))).contains("先行裁决书", "其余请求继续审理");
        everythingServed(number, MONDAY);
        assertThat(limit(number, "A22").status()).isEqualTo(RunningLimit.Status.RUNNING);
        assertThat(served.of(number)).extracting(ResultDocumentServed::kind).containsOnly(ResultKind.FINAL_AWARD);

        bureau.start("award", number);
        deliberated(number);
        refused("已经裁决", () -> decided(number, ruling(number, 1, "GRANTED", 1_000)));
        decided(number, ruling(number, 2, "DISMISSED", null));
        madeFromItems(number);
        assertThat(documents(number).get(0).caseNo()).endsWith("-2");
        everythingServed(number, MONDAY);
        assertThat(limit(number, "A22").status()).isEqualTo(RunningLimit.Status.MET);
    }
}
