package org.tiaocai.limits.reckoning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The schedule for 2027 below is invented for the test. */
@DisplayName("录入次年的放假安排")
class NextScheduleTest {
    private static final String SCHEDULE = """
            date,kind,name
            2026-12-31,OFF,元旦
            2027-01-01,OFF,元旦
            2027-01-02,OFF,元旦
            2027-01-03,WORK,元旦
            2027-02-05,OFF,春节
            2027-02-06,OFF,春节
            2027-02-07,OFF,春节
            2027-02-08,OFF,春节
            2027-04-05,OFF,清明节
            2027-05-01,OFF,劳动节
            2027-05-02,OFF,劳动节
            2027-06-09,OFF,端午节
            2027-09-15,OFF,中秋节
            2027-10-01,OFF,国庆节
            2027-10-02,OFF,国庆节
            2027-10-03,OFF,国庆节
            """;

    private final Reckoner before = Reckoner.ofStateCouncilSchedules();
    private final Reckoner after = before.on(before.calendar().withYear(YearBlock.parse("2027.csv", 2027, SCHEDULE)));

    @Test
    @DisplayName("暂定的日期成为确定的日期")
    void makes_the_provisional_firm() {
        LocalDate received = LocalDate.of(2026, 12, 17);

        assertThat(before.compute("P01", received).provisional()).isTrue();
        assertThat(before.compute("P01", received).due()).isEqualTo("2027-01-04");
        assertThat(after.compute("P01", received).provisional()).isFalse();
        assertThat(after.compute("P01", received).due()).isEqualTo("2027-01-03");
    }

    @Test
    @DisplayName("次年的安排可以改动上年最后几日")
    void may_change_the_last_days_of_the_year_before() {
        LocalDate received = LocalDate.of(2026, 12, 16);

        assertThat(before.compute("P01", received).due()).isEqualTo("2026-12-31");
        assertThat(before.compute("P01", received).provisional()).isTrue();
        assertThat(after.compute("P01", received).due()).isEqualTo("2027-01-03");
        assertThat(before.compute("P01", LocalDate.of(2026, 12, 13)).provisional())
                .isFalse();
    }

    @Test
    @DisplayName("不改变原来的日历")
    void leaves_the_old_calendar_alone() {
        assertThat(after.calendar().knownYears()).contains(2027);
        assertThat(before.calendar().knownYears()).doesNotContain(2027);
        assertThat(before.calendar().isProvisional(LocalDate.of(2027, 1, 3))).isTrue();
    }

    @Test
    @DisplayName("不因放假安排改动的日期不是暂定")
    void what_no_schedule_can_move_is_firm() {
        assertThat(before.compute("M04", LocalDate.of(2026, 12, 20)).provisional())
                .isFalse();
        assertThat(before.compute("A29", LocalDate.of(2026, 12, 20)).provisional())
                .isFalse();
    }

    @Test
    @DisplayName("缺少法定节假日的安排不予录入")
    void a_schedule_without_a_statutory_holiday_is_refused() {
        YearBlock incomplete = YearBlock.parse("2027.csv", 2027, SCHEDULE.replace("2027-06-09,OFF,端午节\n", ""));

        assertThatThrownBy(() -> before.calendar().withYear(incomplete))
                .isInstanceOf(FaultyTable.class)
                .hasMessage("国务院办公厅 2027 年放假安排：缺少法定节假日 2027-06-09 端午节");
    }

    @Test
    @DisplayName("电子表格程序写出的文件也能读")
    void reads_what_a_spreadsheet_writes() {
        String fromSpreadsheet = "\uFEFF" + SCHEDULE.replace("\n", "\r\n");

        assertThat(YearBlock.parse("2027.csv", 2027, fromSpreadsheet))
                .isEqualTo(YearBlock.parse("2027.csv", 2027, SCHEDULE));
    }
}
