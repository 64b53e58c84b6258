package org.tiaocai.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiaocai.deadlines.Period.Roll;
import org.tiaocai.deadlines.Period.Unit;

/** What holds on any day; the seed makes a failure repeatable. */
@DisplayName("任何一天都成立的性质")
class DeadlinePropertiesTest {
    private static final Deadlines DEADLINES = Deadlines.ofStateCouncilSchedules();
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

    @ParameterizedTest(name = "{0}")
    @MethodSource("days")
    @DisplayName("末日不早于原始末日；应顺延的是工作日；规则不改变原始末日")
    void every_rule_ends_where_it_may(LocalDate start) {
        for (Rule rule : DEADLINES.rules()) {
            Deadline deadline = DEADLINES.compute(rule.id(), start);
            LocalDate due = deadline.due();
            LocalDate raw = deadline.raw();
            if (due == null || raw == null) {
                continue;
            }
            assertThat(due).as(rule.id()).isAfterOrEqualTo(raw);
            if (rule.period().unit() == Unit.WORKING_DAY || rule.period().roll() == Roll.NEXT_WORKING_DAY) {
                assertThat(CALENDAR.isWorkingDay(due)).as(rule.id()).isTrue();
                assertThat(raw.datesUntil(due)).as(rule.id()).noneMatch(CALENDAR::isWorkingDay);
            } else {
                assertThat(due).as(rule.id()).isEqualTo(raw);
            }
            assertThat(due.isBefore(start))
                    .as(rule.id())
                    .isEqualTo(rule.period().backward());
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("days")
    @DisplayName("起算日越晚，期限不会越早；扣除一日，原始末日晚一日")
    void later_starts_never_end_earlier(LocalDate start) {
        for (Rule rule : DEADLINES.rules()) {
            LocalDate due = DEADLINES.compute(rule.id(), start).due();
            LocalDate next = DEADLINES.compute(rule.id(), start.plusDays(1)).due();
            if (due != null && next != null) {
                assertThat(next).as(rule.id()).isAfterOrEqualTo(due);
            }
        }
        Circumstances oneDay = Circumstances.none().excludedDays(1);
        LocalDate raw = DEADLINES.compute("A22", start).raw();

        assertThat(raw).isNotNull();
        assertThat(DEADLINES.compute("A22", start, oneDay).raw())
                .isEqualTo(DEADLINES.compute("A22", start.plusDays(1)).raw());
    }
}
