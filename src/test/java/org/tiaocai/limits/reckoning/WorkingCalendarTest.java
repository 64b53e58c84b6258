package org.tiaocai.limits.reckoning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("工作日历")
class WorkingCalendarTest {
    private final WorkingCalendar calendar = WorkingCalendar.ofStateCouncilSchedules();

    @ParameterizedTest(name = "{0} 是 {2}")
    @CsvSource({
        "2024-02-09, WORKDAY, 工作日",
        "2024-02-10, HOLIDAY, 春节（法定节假日）",
        "2024-02-13, DAY_OFF, 春节放假调休",
        "2024-02-18, MAKE_UP_WORKDAY, 春节调休上班日",
        "2025-01-28, HOLIDAY, 春节（法定节假日）",
        "2024-05-02, DAY_OFF, 劳动节放假调休",
        "2025-05-02, HOLIDAY, 劳动节（法定节假日）",
        "2025-03-22, WEEKEND, 双休日",
        "2026-05-09, MAKE_UP_WORKDAY, 劳动节调休上班日",
        "2020-02-03, WORKDAY, 工作日",
    })
    @DisplayName("每一日是什么日子")
    void tells_what_a_day_is(LocalDate day, CalendarDay.Kind kind, String label) {
        assertThat(calendar.kindOf(day).kind()).isEqualTo(kind);
        assertThat(calendar.kindOf(day).label()).isEqualTo(label);
    }

    @Test
    @DisplayName("写明来源，不写文号")
    void names_the_source() {
        assertThat(calendar.kindOf(LocalDate.of(2026, 5, 9)).source()).isEqualTo("国务院办公厅 2026 年放假安排");
        assertThat(calendar.kindOf(LocalDate.of(2022, 12, 31)).source()).isEqualTo("国务院办公厅 2023 年放假安排");
        assertThat(calendar.kindOf(LocalDate.of(2027, 1, 1)).source()).isEqualTo("全国年节及纪念日放假办法");
        assertThat(calendar.kindOf(LocalDate.of(2026, 5, 11)).source()).isEqualTo("国务院关于职工工作时间的规定第7条");
    }

    @Test
    @DisplayName("收录 2008 年至 2026 年")
    void knows_the_years_bundled() {
        assertThat(calendar.knownYears())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(2008, 2026).boxed().toList());
    }

    @ParameterizedTest(name = "{0}：{1}")
    @CsvSource({
        "2027-01-01, 元旦",
        "2027-02-05, 春节",
        "2027-02-08, 春节",
        "2027-04-05, 清明节",
        "2027-05-02, 劳动节",
        "2027-06-09, 端午节",
        "2027-09-15, 中秋节",
        "2027-10-03, 国庆节",
    })
    @DisplayName("没有放假安排的年份，用办法本身规定的节日，一律暂定")
    void a_year_without_schedule_has_the_fixed_days(LocalDate day, String name) {
        assertThat(calendar.kindOf(day))
                .isEqualTo(new CalendarDay(day, CalendarDay.Kind.HOLIDAY, name, StatutoryHolidays.REGULATION, true));
    }

    @ParameterizedTest(name = "{0} 暂定：{1}")
    @CsvSource({
        "2026-12-28, false",
        "2026-12-29, true",
        "2026-12-31, true",
        "2027-01-01, true",
        "2025-12-31, false",
        "2007-12-28, true",
        "2007-12-29, false",
        "2007-12-31, false",
        "2008-01-01, false",
    })
    @DisplayName("年末三日可能被次年的安排改动，次年未录入时也是暂定")
    void the_end_of_a_year_waits_for_the_next_schedule(LocalDate day, boolean provisional) {
        assertThat(calendar.isProvisional(day)).isEqualTo(provisional);
        assertThat(calendar.kindOf(day).provisional()).isEqualTo(provisional);
    }

    @Test
    @DisplayName("历年安排最早只回溯到上一年 12 月 29 日")
    void no_schedule_has_reached_back_further() {
        List<LocalDate> before = calendar.knownYears().stream()
                .flatMap(year -> daysOfScheduleBefore(year).stream())
                .toList();

        assertThat(before).isNotEmpty().allMatch(day -> day.getDayOfMonth() >= 29);
    }

    private static List<LocalDate> daysOfScheduleBefore(int year) {
        String file = "holidays/" + year + ".csv";
        return YearBlock.parse(file, year, TableFile.read(file)).days().stream()
                .map(YearBlock.SpecialDay::date)
                .filter(day -> day.getYear() < year)
                .toList();
    }

    @Test
    @DisplayName("数零个工作日是当日，负数不行")
    void counts_none_or_more() {
        LocalDate saturday = LocalDate.of(2025, 3, 22);

        assertThat(calendar.workingDaysAfter(saturday, 0)).isEqualTo(saturday);
        assertThat(calendar.workingDaysBefore(saturday, 1)).isEqualTo("2025-03-21");
        assertThat(calendar.rollForward(saturday)).isEqualTo("2025-03-24");
        assertThatThrownBy(() -> calendar.workingDaysAfter(saturday, -1))
                .isInstanceOf(ReckoningRefused.class)
                .hasMessage("工作日数不能为负数：-1");
    }
}
