package org.tiaocai.limits.reckoning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.tiaocai.limits.reckoning.WalkedRule.Unit;

@DisplayName("两种算法")
class TwoImplementationsTest {
    private static final Reckoner DEADLINES = Reckoner.ofStateCouncilSchedules();
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Test
    @DisplayName("2008 年至 2026 年每一日、每一条规则，届满日、原始末日和是否暂定都一致")
    void agree_on_every_rule_and_every_day() {
        Comparison comparison = EveryDay.asked().comparison();
        comparison.write();

        assertThat(comparison.faults().lines()).isEmpty();
        assertThat(comparison.faults().looks()).isGreaterThan(800_000);
        assertThat(comparison.provisional()).isPositive();
        assertThat(comparison.undated()).isPositive();
    }

    @Test
    @DisplayName("两张规则表的编号相同，定不出日期的相同")
    void know_the_same_rules() {
        assertThat(WalkedRule.table())
                .extracting(WalkedRule::id)
                .containsExactlyInAnyOrderElementsOf(
                        DEADLINES.rules().stream().map(Rule::id).toList());
        assertThat(WalkedRule.table().stream()
                        .filter(rule -> rule.unit() == Unit.NONE)
                        .map(WalkedRule::id))
                .containsExactlyInAnyOrderElementsOf(DEADLINES.rules().stream()
                        .filter(rule -> !rule.fixesADay())
                        .map(Rule::id)
                        .toList());
    }

    @Test
    @DisplayName("表中不能延长、不能扣除的，一律拒绝；能延长的，超过最长的拒绝")
    void refuse_what_the_table_does_not_know() {
        for (WalkedRule rule : WalkedRule.table()) {
            if (!rule.hasLongest()) {
                refuses(rule, Circumstances.none().extended(true));
            }
            if (!rule.isLongerAsAgreed()) {
                refuses(rule, Circumstances.none().extendedDays(rule.longest() + 1));
            }
            if (!rule.excludes()) {
                refuses(rule, Circumstances.none().excludedDays(1));
            }
        }
    }

    @Test
    @DisplayName("任意重叠的几段扣除期间，扣除的是各段合起来的天数（R12）")
    void exclude_each_day_once() {
        Random random = new Random(20260102);
        for (int i = 0; i < 20_000; i++) {
            LocalDate accepted = EveryDay.FIRST.plusDays(random.nextInt(6_500));
            List<Exclusion> stops = IntStream.rangeClosed(0, random.nextInt(5))
                    .mapToObj(stop -> stopWithin45Days(accepted, random))
                    .toList();
            Set<LocalDate> stopped = new HashSet<>();
            stops.forEach(stop -> stop.from().datesUntil(stop.to()).forEach(stopped::add));
            LocalDate raw = DEADLINES
                    .compute("A22", accepted, Circumstances.none().excluding(stops))
                    .raw();

            assertThat(raw).as(accepted + " " + stops).isEqualTo(accepted.plusDays(45 + stopped.size()));
        }
    }

    private static Exclusion stopWithin45Days(LocalDate accepted, Random random) {
        LocalDate from = accepted.plusDays(random.nextInt(45));
        return new Exclusion(from, from.plusDays(random.nextInt(90)));
    }

    private static void refuses(WalkedRule rule, Circumstances circumstances) {
        assertThatThrownBy(() -> DEADLINES.compute(rule.id(), MONDAY, circumstances))
                .as(rule.id())
                .isInstanceOf(ReckoningRefused.class);
    }
}
