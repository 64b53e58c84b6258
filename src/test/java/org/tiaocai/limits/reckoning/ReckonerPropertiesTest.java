package org.tiaocai.limits.reckoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds on any day; the seed makes a failure repeatable. */
@DisplayName("任何一天都成立的性质")
class ReckonerPropertiesTest {
    private static final Reckoner DEADLINES = Reckoner.ofStateCouncilSchedules();
    private static final WorkingCalendar CALENDAR = DEADLINES.calendar();
    private static final LocalDate FIRST = LocalDate.of(2008, 1, 1);

    static Stream<LocalDate> days() {
        return new Random(20260101).ints(300, 0, 20 * 365).mapToObj(FIRST::plusDays);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("days")
    @DisplayName("往后数再往前数，回到原来的工作日")
    void counting_there_and_back(LocalDate day) {
        LocalDate workingDay = CALENDAR.rollForward(day);
        for (int n = 1; n <= 30; n++) {
            LocalDate after = CALENDAR.workingDaysAfter(day, n);

            assertThat(after).isEqualTo(CALENDAR.workingDaysAfter(CALENDAR.workingDaysAfter(day, n - 1), 1));
            assertThat(CALENDAR.isWorkingDay(after)).isTrue();
            assertThat(CALENDAR.workingDaysBefore(CALENDAR.workingDaysAfter(workingDay, n), n))
                    .isEqualTo(workingDay);
            assertThat(day.plusDays(1).datesUntil(after.plusDays(1)).filter(CALENDAR::isWorkingDay))
                    .hasSize(n);
        }
    }

    @Test
    @DisplayName("每一日、每条规则：末日不早于原始末日，应顺延的是其后第一个工作日")
    void every_rule_ends_where_it_may() {
        assertThat(EveryDay.asked().ends().impossible().lines()).isEmpty();
    }

    @Test
    @DisplayName("每一日、每条规则：起算日越晚，期限不会越早")
    void later_starts_never_end_earlier() {
        assertThat(EveryDay.asked().ends().reversed().lines()).isEmpty();
    }

    @Test
    @DisplayName("每一日、每条规则：照打印的步骤可以重新算出同一日")
    void the_printed_steps_lead_to_the_day() {
        assertThat(EveryDay.asked().steps().faults().lines()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("days")
    @DisplayName("扣除一日，原始末日晚一日")
    void a_day_excluded_is_a_day_later(LocalDate start) {
        Circumstances oneDay = Circumstances.none().excludedDays(1);
        LocalDate raw = DEADLINES.compute("A22", start).raw();

        assertThat(raw).isNotNull();
        assertThat(DEADLINES.compute("A22", start, oneDay).raw())
                .isEqualTo(DEADLINES.compute("A22", start.plusDays(1)).raw());
    }
}
