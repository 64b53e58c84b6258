package org.tiaocai.limits.reckoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiaocai.limits.reckoning.Step.Kind;

/** Days that the usual breaks are likely to take are warned of where a date touches them, and counted as the week has them. */
@DisplayName("没有放假安排的年份：可能放假的日子只提示")
class LikelyBreaksTest {

    private final Reckoner reckoner = Reckoner.ofStateCouncilSchedules();

    @ParameterizedTest
    @DisplayName("五个工作日经过春节、劳动节、国庆节惯例放假的日子，写明提示，末日不变")
    @CsvSource({
        "2027-02-04, 2027-02-15, '2月9日、2月10日、2月11日、2月12日按放假调休的惯例可能放假（春节）'",
        "2027-04-28, 2027-05-05, '5月3日、5月4日、5月5日按放假调休的惯例可能放假（劳动节）'",
        "2027-09-29, 2027-10-07, '10月4日、10月5日、10月6日、10月7日按放假调休的惯例可能放假（国庆节）'"
    })
    void warned_of(LocalDate start, LocalDate due, String words) {
        var reckoning = reckoner.compute("A06", start);
        assertThat(reckoning.due()).isEqualTo(due);
        assertThat(reckoning.steps())
                .filteredOn(step -> step.kind() == Kind.WARNING)
                .extracting(Step::text)
                .containsExactly(words + "，现在仍按工作日计算，期限可能后移");
        assertThat(reckoning.explain()).contains("可能放假");
        assertThat(reckoning.provisional()).isTrue();
    }

    @Test
    @DisplayName("前后一日起算、没有碰到的，没有提示；已有放假安排的年份也没有")
    void not_warned_of() {
        assertThat(reckoner.compute("A06", LocalDate.of(2027, 5, 5)).explain()).doesNotContain("可能放假");
        assertThat(reckoner.compute("A06", LocalDate.of(2027, 4, 22)).explain()).doesNotContain("可能放假");
        assertThat(reckoner.compute("A06", LocalDate.of(2026, 9, 29)).explain()).doesNotContain("可能放假");
    }
}
