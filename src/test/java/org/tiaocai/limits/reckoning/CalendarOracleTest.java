package org.tiaocai.limits.reckoning;

import static org.assertj.core.api.Assertions.assertThat;

import com.tyme.holiday.LegalHoliday;
import com.tyme.lunar.LunarDay;
import com.tyme.solar.SolarDay;
import com.tyme.solar.SolarTerm;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("工作日历与农历表，以 tyme4j 核对")
class CalendarOracleTest {
    private static final WorkingCalendar CALENDAR = WorkingCalendar.ofStateCouncilSchedules();

    /** Two make-up days of 2013 that tyme4j 1.4.9 does not have. */
    private static final List<LocalDate> MISSING_THERE = List.of(LocalDate.of(2013, 4, 7), LocalDate.of(2013, 10, 12));

    static Stream<Integer> years() {
        return CALENDAR.knownYears().stream();
    }

    @ParameterizedTest(name = "{0} 年")
    @MethodSource("years")
    @DisplayName("逐日的工作日与休息日一致")
    void working_days_agree(int year) {
        assertThat(daysOf(year).filter(day -> CALENDAR.isWorkingDay(day) != worksByOracle(day)))
                .isSubsetOf(MISSING_THERE);
    }

    @Test
    @DisplayName("农历节日表与历法一致")
    void the_lunar_table_is_what_the_almanac_says() {
        String expected = IntStream.rangeClosed(2008, 2060)
                .mapToObj(CalendarOracleTest::lunarLine)
                .collect(Collectors.joining("\n", LunarYear.HEADER + "\n", "\n"));

        assertThat(TableFile.read("lunar.csv")).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} 年")
    @MethodSource("years")
    @DisplayName("放假安排包含全部法定节假日")
    void schedules_contain_every_statutory_holiday(int year) {
        StatutoryHolidays statutory = StatutoryHolidays.bundled();

        assertThat(daysOf(year).filter(statutory::isHoliday))
                .hasSize(expectedHolidays(year))
                .noneMatch(CALENDAR::isWorkingDay);
    }

    /** Eleven days a year, thirteen since 2025; one less for each that falls on another. */
    private static int expectedHolidays(int year) {
        int together = year == 2009 || year == 2020 ? 1 : 0;
        return (year >= 2025 ? 13 : 11) - together;
    }

    private static String lunarLine(int year) {
        return String.join(
                ",",
                String.valueOf(year),
                monthAndDay(LunarDay.fromYmd(year, 1, 1).getSolarDay()),
                monthAndDay(SolarTerm.fromName(year, "清明").getJulianDay().getSolarDay()),
                monthAndDay(LunarDay.fromYmd(year, 5, 5).getSolarDay()),
                monthAndDay(LunarDay.fromYmd(year, 8, 15).getSolarDay()));
    }

    private static String monthAndDay(SolarDay day) {
        return "%02d-%02d".formatted(day.getMonth(), day.getDay());
    }

    private static boolean worksByOracle(LocalDate day) {
        LegalHoliday holiday = legalHoliday(day);
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return holiday == null ? !weekend : holiday.isWork();
    }

    private static @Nullable LegalHoliday legalHoliday(LocalDate day) {
        return LegalHoliday.fromYmd(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    private static Stream<LocalDate> daysOf(int year) {
        return LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1));
    }
}
