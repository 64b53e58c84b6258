package org.tiaocai.limits.reckoning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("延长与扣除")
class CircumstancesTest {
    private static final LocalDate ACCEPTED = LocalDate.of(2025, 3, 3);
    private static final Exclusion SUSPENSION = exclusion("2025-03-20", "2025-06-10", "中止审理");

    private final Reckoner reckoner = Reckoner.ofStateCouncilSchedules();
    private final Circumstances none = Circumstances.none();

    @ParameterizedTest(name = "延长 {0} 日，至 {1}")
    @CsvSource({"1, 2025-04-18", "14, 2025-05-06", "15, 2025-05-06"})
    @DisplayName("裁决期限的延长可以短于十五日")
    void an_extension_may_be_shorter(int days, LocalDate due) {
        assertThat(award(none.extendedDays(days)).due()).isEqualTo(due);
    }

    @Test
    @DisplayName("裁决期限最多延长十五日")
    void an_extension_may_not_be_longer() {
        assertThatThrownBy(() -> award(none.extendedDays(16)))
                .isInstanceOf(ReckoningRefused.class)
                .hasMessage("裁决期限（A22）最多延长15日，不能延长16日");
    }

    @Test
    @DisplayName("延期自未顺延的末日起算，与 A23 一致")
    void the_extension_runs_from_the_raw_end() {
        LocalDate accepted = LocalDate.of(2025, 8, 19);
        LocalDate raw = reckoner.compute("A22", accepted).raw();

        assertThat(raw).isEqualTo("2025-10-03");
        assertThat(reckoner.compute("A22", accepted).due()).isEqualTo("2025-10-09");
        assertThat(reckoner.compute("A23", LocalDate.of(2025, 10, 3)).due())
                .isEqualTo(
                        reckoner.compute("A22", accepted, none.extended(true)).due())
                .isEqualTo("2025-10-20");
    }

    @Test
    @DisplayName("不能延长的不延长，延长多久由约定的须说明")
    void extensions_that_the_rule_does_not_know() {
        assertThatThrownBy(() -> reckoner.compute("M05", ACCEPTED, none.extended(true)))
                .hasMessage("委托调解（M05）不能延长");
        assertThatThrownBy(() -> reckoner.compute("M03", ACCEPTED, none.extended(true)))
                .hasMessage("调解期限（M03）延长须经双方当事人同意，请给出延长的天数");
        assertThat(reckoner.compute("M03", ACCEPTED, none.extendedDays(10)).due())
                .isEqualTo("2025-03-28");
        assertThat(reckoner.compute("M03", ACCEPTED, none.extended(false)).due())
                .isEqualTo("2025-03-18");
    }

    @Test
    @DisplayName("中止八十二日，恢复日减中止日")
    void a_suspension_is_excluded() {
        assertThat(SUSPENSION.days()).isEqualTo(82);
        assertThat(award(none.excluding(SUSPENSION)).due())
                .isEqualTo(award(none.excludedDays(82)).due())
                .isEqualTo("2025-07-08");
    }

    @Test
    @DisplayName("中止后又延期，先后相加，只顺延一次")
    void suspension_then_extension() {
        assertThat(award(none.excluding(SUSPENSION).extended(true)).raw()).isEqualTo("2025-07-23");
    }

    @Test
    @DisplayName("两次重新起算：每次都是新的四十五日，旧的日期作废，可以再次延长（E5）")
    void each_reset_is_a_new_period() {
        assertThat(reckoner.compute("A22", LocalDate.of(2025, 5, 6)).due()).isEqualTo("2025-06-20");
        assertThat(reckoner.compute("A22", LocalDate.of(2025, 5, 28)).due()).isEqualTo("2025-07-14");

        LocalDate thirdPartyAdded = LocalDate.of(2025, 6, 30);
        assertThat(reckoner.compute("A22", thirdPartyAdded).due()).isEqualTo("2025-08-14");
        assertThat(reckoner.compute("A22", thirdPartyAdded, none.extended(true)).due())
                .isEqualTo("2025-08-29");
    }

    @Test
    @DisplayName("重叠的扣除期间合并，不相加")
    void overlapping_exclusions_are_united() {
        Exclusion notice = exclusion("2025-06-01", "2025-07-01", "公告送达");
        Exclusion inside = exclusion("2025-04-01", "2025-04-05", "中止审理");
        Reckoning reckoning = award(none.excluding(notice).excluding(SUSPENSION).excluding(inside));

        assertThat(reckoning.raw()).isEqualTo(LocalDate.of(2025, 4, 17).plusDays(103));
        assertThat(reckoning.explain()).contains("中止审理、公告送达2025年3月20日（周四）至2025年7月1日（周二）扣除103日");
    }

    @Test
    @DisplayName("分开的扣除期间逐段相加，后一段可以落在前一段延后的期间内")
    void separate_exclusions_are_added() {
        Exclusion later = exclusion("2025-07-08", "2025-07-18", "公告送达");

        assertThat(award(none.excluding(List.of(later, SUSPENSION))).raw()).isEqualTo("2025-07-18");
    }

    @Test
    @DisplayName("期间开始之前和届满之后的不扣除")
    void what_lies_outside_the_period_is_not_excluded() {
        Reckoning late = award(none.excluding(exclusion("2025-04-18", "2025-04-28", "中止审理")));
        Reckoning early = award(none.excluding(exclusion("2025-02-01", "2025-03-01", "中止审理")));
        Reckoning across = award(none.excluding(exclusion("2025-02-01", "2025-03-13", "中止审理")));

        assertThat(late.raw()).isEqualTo(early.raw()).isEqualTo("2025-04-17");
        assertThat(late.steps()).extracting(Step::kind).contains(Step.Kind.WARNING);
        assertThat(across.raw()).isEqualTo("2025-04-27");
    }

    @Test
    @DisplayName("末日顺延的期间，至顺延后的末日仍在进行")
    void the_period_runs_until_the_rolled_day() {
        LocalDate accepted = LocalDate.of(2025, 8, 20);
        Circumstances onTheRolledDay = none.excluding(exclusion("2025-10-09", "2025-10-19", "中止审理"));
        Circumstances dayAfter = none.excluding(exclusion("2025-10-10", "2025-10-20", "中止审理"));

        assertThat(reckoner.compute("A22", accepted, onTheRolledDay).raw()).isEqualTo("2025-10-14");
        assertThat(reckoner.compute("A22", accepted, dayAfter).raw()).isEqualTo("2025-10-04");
    }

    @ParameterizedTest(name = "自 {0} 起中止，至 {1}")
    @CsvSource({"2026-03-10, 2026-04-15", "2026-03-16, 2026-04-09", "2026-03-17, 2026-03-16", "2026-02-20, 2026-04-22"})
    @DisplayName("按工作日计算的，中止的日子不计，恢复之日接着计入；期满以后才中止的不扣除")
    void working_days_stand_still(LocalDate suspended, LocalDate due) {
        var stop = new Exclusion(suspended, LocalDate.of(2026, 4, 9), "中止审理");
        var served = LocalDate.of(2026, 3, 2);

        assertThat(reckoner.compute("A10", served, none.excluding(stop)).due()).isEqualTo(due);
        assertThatThrownBy(() -> reckoner.compute("A10", served, none.excludedDays(1)))
                .isInstanceOf(ReckoningRefused.class);
        assertThatThrownBy(() -> reckoner.compute("A06", served, none.excluding(stop)))
                .isInstanceOf(ReckoningRefused.class);
    }

    @Test
    @DisplayName("不能扣除的、负数的、重复给出的不予计算")
    void exclusions_that_are_refused() {
        assertThatThrownBy(() -> reckoner.compute("P01", ACCEPTED, none.excludedDays(1)))
                .hasMessage("对非终局裁决起诉（P01）没有可以扣除的期间");
        assertThatThrownBy(() -> none.excludedDays(-1)).hasMessage("扣除天数不能为负数：-1");
        assertThatThrownBy(() -> none.extendedDays(-1)).hasMessage("延长天数不能为负数：-1");
        assertThatThrownBy(() -> none.excludedDays(3).excluding(SUSPENSION)).hasMessageContaining("只能给出一种");
        assertThatThrownBy(() -> exclusion("2025-06-10", "2025-06-09", "")).isInstanceOf(ReckoningRefused.class);
        assertThat(reckoner.compute("P01", ACCEPTED, none.excludedDays(0)).due())
                .isEqualTo("2025-03-18");
    }

    @Test
    @DisplayName("仲裁时效中止的，消除后继续计算")
    void limitation_stands_still() {
        assertThat(reckoner.compute("A01", LocalDate.of(2024, 3, 15), none.excludedDays(10))
                        .due())
                .isEqualTo("2025-03-25");
    }

    private Reckoning award(Circumstances circumstances) {
        return reckoner.compute("A22", ACCEPTED, circumstances);
    }

    private static Exclusion exclusion(String from, String to, String reason) {
        return new Exclusion(LocalDate.parse(from), LocalDate.parse(to), reason);
    }
}
