package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import org.tiaocai.arbitration.award.finality.ClaimClass;
import org.tiaocai.arbitration.award.finality.Finality;
import org.tiaocai.arbitration.award.finality.FinalityTable;
import org.tiaocai.dispute.ClaimType;
import org.tiaocai.dispute.Leaving;
import org.tiaocai.dispute.Party;
import org.tiaocai.shared.Refused;

/** Which rulings are final, on both sides of the amount and for each class of claims. */
@DisplayName("终局分类")
class FinalityTest extends AwardStory {

    @Autowired
    FinalityTable table;

    @Autowired
    TransactionTemplate transaction;

    @AfterEach
    void asShipped() {
        tables.sql("delete from parameter_value where source = '测试'").update();
    }

    @ParameterizedTest
    @DisplayName("月最低工资 2510 元的十二个月是 30120 元：等于的终局，多一分的非终局")
    @CsvSource({
        "WAGES, 30120.00, FINAL",
        "WAGES, 30120.01, NON_FINAL",
        "WAGES, 30119.99, FINAL",
        "SEVERANCE, 30120, FINAL",
        "SEVERANCE, 30120.01, NON_FINAL",
        "SECOND_WAGE, 30121, NON_FINAL",
        "INJURY_MEDICAL_COST, 30120, FINAL",
        "WORKING_TIME, 999999, FINAL",
        "SOCIAL_INSURANCE, 999999, FINAL",
        "LIQUIDATED_DAMAGES, 1, NON_FINAL",
        "REINSTATEMENT, , NON_FINAL",
        "WAGES, , FINAL",
        "WAGES, 0, FINAL",
        "PERSONNEL_CONTRACT, 1, NON_FINAL"
    })
    void by_class_and_amount(ClaimType type, BigDecimal amount, Finality finality) {
        var number = claimed(MONDAY, claim("WAGES", 1));
        assertThat(table.classify(number, type, amount, false).finality()).isEqualTo(finality);
    }

    @Test
    @DisplayName("理由写明金额、标准、哪一日的标准和条文")
    void the_reason_can_be_checked() {
        var number = claimed(MONDAY, claim("WAGES", 1));
        var classified = table.classify(number, ClaimType.WAGES, new BigDecimal("30120.01"), false);
        assertThat(classified.claimClass()).isEqualTo(ClaimClass.AMOUNT);
        assertThat(classified.reason())
                .contains("30120.01 元", "超过", "2510 元×12＝30120 元", "作出裁决之日，2026-03-02", "第四十七条第一项");
    }

    @Test
    @DisplayName("案件涉及确认劳动关系的，全案非终局，执行劳动标准的事项也是")
    void about_the_relation() {
        var number = claimed(MONDAY, claim("WAGES", 1), claim("LABOUR_RELATION", null));
        for (var type : new ClaimType[] {ClaimType.WAGES, ClaimType.WORKING_TIME, ClaimType.LABOUR_RELATION}) {
            assertThat(table.classify(number, type, BigDecimal.ONE, false).finality())
                    .isEqualTo(Finality.NON_FINAL);
        }
    }

    @Test
    @DisplayName("只有一名申请人请求确认劳动关系，他撤回之后，其他申请人的不再因此非终局")
    void nobody_asks_about_the_relation_any_more() {
        var form = PartiesStory.dispute(2, 1);
        form.put(
                "claims",
                List.of(
                        Map.of("type", "WAGES", "amount", 1, "claimants", List.of(1)),
                        Map.of("type", "LABOUR_RELATION", "claimants", List.of(2))));
        var number = claimed(form, MONDAY);
        assertThat(table.classify(number, ClaimType.WAGES, BigDecimal.ONE, false)
                        .finality())
                .isEqualTo(Finality.NON_FINAL);
        var second = parties.standing(number).stream()
                .filter(party -> party.name().equals("虚构申2"))
                .map(Party::id)
                .toList();
        transaction.executeWithoutResult(left -> parties.leave(number, second, Leaving.WITHDRAWN, MONDAY));
        assertThat(table.classify(number, ClaimType.WAGES, BigDecimal.ONE, false)
                        .finality())
                .isEqualTo(Finality.FINAL);
    }

    @Test
    @DisplayName("默认按作出裁决之日的最低工资；本机构选择申请仲裁之日的，按申请之日")
    void which_day_counts() {
        var number = claimed(LocalDate.of(2024, 12, 31), claim("WAGES", 28_000));
        var amount = new BigDecimal("28000");
        assertThat(table.classify(number, ClaimType.WAGES, amount, false).finality())
                .isEqualTo(Finality.FINAL);
        addParameter("MINIMUM_WAGE_DATE", "申请仲裁之日", LocalDate.of(2026, 1, 1));
        assertThat(table.classify(number, ClaimType.WAGES, amount, false).finality())
                .isEqualTo(Finality.NON_FINAL);
    }

    @Test
    @DisplayName("没有那一日的标准，不能判断为终局，说明缺哪一日的；第一个标准生效之日起可以")
    void no_figure_no_final_award() {
        addParameter("MINIMUM_WAGE_DATE", "申请仲裁之日", LocalDate.of(2026, 1, 1));
        var before = claimed(LocalDate.of(2021, 6, 30), claim("WAGES", 1));
        assertThatThrownBy(() -> table.classify(before, ClaimType.WAGES, BigDecimal.ONE, false))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("没有录入 2021-06-30");
        assertThat(table.classify(before, ClaimType.LIQUIDATED_DAMAGES, BigDecimal.ONE, false)
                        .finality())
                .isEqualTo(Finality.NON_FINAL);
        var first = claimed(LocalDate.of(2021, 7, 1), claim("WAGES", 1));
        assertThat(table.classify(first, ClaimType.WAGES, new BigDecimal("26160"), false)
                        .finality())
                .isEqualTo(Finality.FINAL);
    }
}
