package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiaocai.arbitration.award.AwardDocument;
import org.tiaocai.arbitration.award.AwardItem;
import org.tiaocai.arbitration.award.Liability;
import org.tiaocai.arbitration.award.finality.Finality;
import org.tiaocai.dispute.PartyKind;
import org.tiaocai.dispute.PlaceInCase;
import org.tiaocai.dispute.Registration;
import org.tiaocai.dispute.Side;
import org.tiaocai.dispute.SuccessionBasis;
import org.tiaocai.dispute.Successor;
import org.tiaocai.shared.RegistrationNumber;

/** What the published cases ask of an award: who pays whom what, and which paper is final. Names are made up. */
@OnPostgres
@DisplayName("公布案例：裁决主文")
class PublishedCasesStoryTest extends RulingStory {

    private static final Map<String, Object> WORKER = person("虚构惠");
    private static final Map<String, Object> AGENCY = firm("虚构禾派遣公司");
    private static final Map<String, Object> USER = firm("虚构木用工公司");

    @Test
    @DisplayName("两名被申请人各付不同的数额：没有写明由谁承担的不能裁决；逐项写明义务人、履行期限、权利人和大写金额")
    void two_respondents_ordered_different_sums() {
        var number = heard(List.of(WORKER, AGENCY, USER), claim("WAGES", 9_000));
        refused("写明由谁承担", () -> decided(number, granted(1, 9_000)));
        decided(
                number,
                granted(1, 5_000, "debtors", ids(number, "虚构禾派遣公司"), "performWithinDays", 10),
                granted(1, 4_000, "debtors", ids(number, "虚构木用工公司"), "fromDay", "2026-01-01", "toDay", "2026-01-31"));
        madeFromItems(number);
        assertThat(texts(number))
                .singleElement()
                .asString()
                .contains(
                        "裁决如下",
                        "被申请人虚构禾派遣公司自本裁决生效之日起10日内向申请人虚构惠支付工资 5000.00 元（人民币伍仟元整）；",
                        "被申请人虚构木用工公司自本裁决生效之日起15日内向申请人虚构惠支付工资（自2026年1月1日至2026年1月31日） 4000.00 元（人民币肆仟元整）。")
                .doesNotContain("驳回");
    }

    @ParameterizedTest
    @DisplayName("派遣职工死亡，三名继承人共同请求、两家公司连带：按整项金额而不是各人份额判断终局")
    @CsvSource({"30120, FINAL", "30120.01, NON_FINAL"})
    void heirs_have_one_item_together(String amount, Finality finality) {
        var heirs = new String[] {"虚构甲继", "虚构乙继", "虚构丙继"};
        var number = heard(
                List.of(person(heirs[0]), person(heirs[1]), person(heirs[2]), AGENCY, USER), claim("WAGES", 40_000));
        refused(
                "连带、补充还是各自",
                () -> decided(
                        number,
                        granted(
                                1,
                                amount,
                                "creditors",
                                ids(number, heirs),
                                "debtors",
                                ids(number, "虚构禾派遣公司", "虚构木用工公司"))));
        decided(
                number,
                partly(
                        1,
                        amount,
                        "creditors",
                        ids(number, heirs),
                        "debtors",
                        ids(number, "虚构禾派遣公司", "虚构木用工公司"),
                        "liability",
                        "JOINT"));
        assertThat(items(number)).singleElement().satisfies(item -> {
            assertThat(item.creditors()).isEqualTo(ids(number, heirs));
            assertThat(item.debtors().liability()).isEqualTo(Liability.JOINT);
            assertThat(item.finality()).isEqualTo(finality);
        });
        madeFromItems(number);
        assertThat(texts(number))
                .singleElement()
                .asString()
                .contains("被申请人虚构禾派遣公司、被申请人虚构木用工公司自本裁决生效之日起15日内连带向申请人虚构甲继、申请人虚构乙继、申请人虚构丙继共同支付工资 " + amount);
        assertThat(everythingServed(number, MONDAY)).isEqualTo(5);
    }

    @ParameterizedTest
    @DisplayName("职工在案件中死亡，继承人承继：即使分开写明各人份额，也按合计判断终局")
    @CsvSource({"15060, FINAL", "15060.01, NON_FINAL"})
    void shares_of_successors_are_one_sum(BigDecimal second, Finality finality) {
        var number = heard(List.of(WORKER, USER), claim("WAGES", 40_000));
        var dead = worker(number);
        parties.gone(RegistrationNumber.of(number), dead, new PlaceInCase.Gone(MONDAY, MONDAY, "死亡医学证明书样例"));
        parties.succeed(
                RegistrationNumber.of(number),
                parties.of(RegistrationNumber.of(number)).get(0),
                SuccessionBasis.WORKER_DIED,
                Stream.of("虚构甲继", "虚构乙继")
                        .map(name -> Registration.Party.named(Side.APPLICANT, PartyKind.PERSON, name, null, null))
                        .map(heir -> new Successor(heir, "子女", "户口簿样例"))
                        .toList(),
                MONDAY);
        refused("不是这名当事人提出的", () -> decided(number, granted(1, 1, "party", dead)));
        decided(
                number,
                partly(1, 15_060, "party", party(number, "虚构甲继")),
                partly(1, second, "party", party(number, "虚构乙继")));
        assertThat(items(number)).extracting(AwardItem::finality).containsOnly(finality);
    }

    @Test
    @DisplayName("确认劳动关系、第二倍工资、赔偿金：全部非终局，一份裁决书；请求赔偿金而应付经济补偿的，按经济补偿裁决")
    void relation_second_wage_and_damages() {
        var number = heard(
                List.of(WORKER, USER),
                claim("LABOUR_RELATION", null),
                claim("SECOND_WAGE", 8_000),
                claim("UNLAWFUL_TERMINATION_DAMAGES", 12_000));
        decided(
                number,
                granted(1, null, "fromDay", "2025-01-06", "toDay", "2025-12-31"),
                granted(2, 8_000),
                granted(3, 6_000, "relief", "SEVERANCE"));
        assertThat(items(number)).extracting(AwardItem::finality).containsOnly(Finality.NON_FINAL);
        madeFromItems(number);
        assertThat(documents(number)).extracting(AwardDocument::finality).containsExactly(Finality.NON_FINAL);
        assertThat(texts(number).get(0))
                .contains(
                        "确认申请人虚构惠与被申请人虚构木用工公司自2025年1月6日至2025年12月31日期间存在劳动关系；",
                        "支付未签书面合同第二倍工资 8000.00 元",
                        "支付经济补偿 6000.00 元（人民币陆仟元整）。",
                        "请求违法解除或终止赔偿金，依查明的事实应得的是经济补偿",
                        "期满不起诉的");
    }

    @Test
    @DisplayName("拒绝违法加班安排被解除：赔偿金终局；驳回的加班费随其类别也是终局，列为最后一项并在理由中写明")
    void an_illegal_overtime_order_refused() {
        var number = heard(
                List.of(WORKER, USER), claim("UNLAWFUL_TERMINATION_DAMAGES", 8_000), claim("OVERTIME_PAY", 40_000));
        decided(number, granted(1, 8_000), dismissed(2));
        assertThat(items(number)).extracting(AwardItem::finality).containsOnly(Finality.FINAL);
        madeFromItems(number);
        assertThat(texts(number))
                .singleElement()
                .asString()
                .contains("支付违法解除或终止赔偿金 8000.00 元（人民币捌仟元整）；驳回申请人的其他仲裁请求。", "申请人虚构惠关于加班工资的请求，本委不予支持", "申请撤销");
    }

    @Test
    @DisplayName("用人单位已注销，出资人一并被申请：可以只由出资人承担，也可以由其补充承担")
    void a_deregistered_employer_and_its_investor() {
        var investor = firm("虚构出资人");
        investor.put("kind", "PERSON");
        var number = heard(List.of(WORKER, USER, investor), claim("WAGES", 6_000), claim("SEVERANCE", 3_000));
        decided(
                number,
                partly(1, 6_000, "debtors", ids(number, "虚构出资人")),
                granted(2, 3_000, "debtors", ids(number, "虚构木用工公司", "虚构出资人"), "liability", "SUPPLEMENTARY"));
        madeFromItems(number);
        assertThat(texts(number))
                .singleElement()
                .asString()
                .contains(
                        "被申请人虚构出资人自本裁决生效之日起15日内向申请人虚构惠支付工资 6000.00 元",
                        "被申请人虚构木用工公司自本裁决生效之日起15日内向申请人虚构惠支付经济补偿 3000.00 元（人民币叁仟元整），被申请人虚构出资人对上述债务承担补充清偿责任；驳回申请人的其他仲裁请求。");
    }
}
