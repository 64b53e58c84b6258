package org.tiaocai.limits.reckoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

@DisplayName("期间计算的样例")
class VectorsTest {
    private static final Reckoner DEADLINES = Reckoner.ofStateCouncilSchedules();
    private static final WorkingCalendar CALENDAR = DEADLINES.calendar();

    enum Kind {
        WD_FWD,
        WD_BACK,
        CD_FWD,
        CD_FWD_NOROLL,
        M_FWD,
        Y_FWD
    }

    @ParameterizedTest(name = "{0}：{6} 自 {2} 起，至 {5}")
    @CsvFileSource(resources = "/limits/vectors.csv", numLinesToSkip = 1)
    @DisplayName("按期限规则计算")
    void by_rule(
            String id,
            Kind kind,
            LocalDate start,
            int length,
            int excludedDays,
            LocalDate expected,
            String rule,
            boolean extended,
            boolean provisional) {
        Reckoning reckoning = DEADLINES.compute(
                rule, start, Circumstances.none().extended(extended).excludedDays(excludedDays));

        assertThat(reckoning.due()).isEqualTo(expected);
        assertThat(reckoning.provisional()).isEqualTo(provisional);
        assertThat(reckoning.explain()).contains(Wording.day(expected)).contains(reckoning.basis());
    }

    @ParameterizedTest(name = "{0}：{1} {3} 自 {2} 起，至 {5}")
    @CsvFileSource(resources = "/limits/vectors.csv", numLinesToSkip = 1)
    @DisplayName("按日历直接计算")
    void by_kind(String id, Kind kind, LocalDate start, int length, int excludedDays, LocalDate expected) {
        LocalDate due = switch (kind) {
            case WD_FWD -> CALENDAR.workingDaysAfter(start, length);
            case WD_BACK -> CALENDAR.workingDaysBefore(start, length);
            case CD_FWD -> CALENDAR.rollForward(start.plusDays(length + excludedDays));
            case CD_FWD_NOROLL -> start.plusDays(length);
            case M_FWD -> CALENDAR.rollForward(start.plusMonths(length));
            case Y_FWD -> CALENDAR.rollForward(start.plusYears(length));
        };

        assertThat(due).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}：{6}，不会得出 {5}")
    @CsvFileSource(resources = "/limits/wrong-answers.csv", numLinesToSkip = 1)
    @DisplayName("常见的错误答案")
    void wrong_answers_do_not_come_out(
            String id, String rule, boolean extended, LocalDate start, LocalDate right, LocalDate wrong) {
        Reckoning reckoning =
                DEADLINES.compute(rule, start, Circumstances.none().extended(extended));

        assertThat(reckoning.due()).isEqualTo(right).isNotEqualTo(wrong);
    }
}
