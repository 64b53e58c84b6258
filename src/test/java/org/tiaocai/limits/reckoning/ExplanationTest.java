package org.tiaocai.limits.reckoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiaocai.limits.reckoning.Step.Kind;

@DisplayName("为什么是这一天")
class ExplanationTest {
    private final Reckoner reckoner = Reckoner.ofStateCouncilSchedules();

    @ParameterizedTest(name = "{0} 自 {1} 起")
    @CsvSource(
            delimiter = '|',
            value = {
                "M05 | 2024-04-30 | 2024年4月30日（周二）双方当事人同意委托调解，当日不计入，自次日起计算10个工作日；5月1日至5月5日放假不计；"
                        + "5月11日调休上班，计为工作日；2024年5月16日（周四）届满。依据：《劳动人事争议仲裁办案规则》（2017年人力资源和社会保障部令第33号）第70条",
                "P01 | 2025-03-07 | 2025年3月7日（周五）本人收到裁决书，当日不计入，自次日起计算15日；"
                        + "末日2025年3月22日（周六）遇休息日（3月22日至3月23日），顺延至2025年3月24日（周一）届满。"
                        + "依据：《劳动争议调解仲裁法》（2008年施行）第50条",
                "P01 | 2026-04-24 | 2026年4月24日（周五）本人收到裁决书，当日不计入，自次日起计算15日；"
                        + "2026年5月9日（周六）届满，该日调休上班，不再顺延。依据：《劳动争议调解仲裁法》（2008年施行）第50条",
                "A21 | 2026-10-12 | 2026年10月12日（周一）开庭，当日不计入，自前一日起向前计算3个工作日；10月10日调休上班，计为工作日；"
                        + "2026年10月8日（周四）为最迟办理日。依据：《劳动争议调解仲裁法》（2008年施行）第35条；"
                        + "《劳动人事争议仲裁办案规则》（2017年人力资源和社会保障部令第33号）第38条",
                "A32 | 2026-03-02 | 应在仲裁处理结果作出前提出。依据：《劳动人事争议仲裁办案规则》（2017年人力资源和社会保障部令第33号）第35条",
            })
    @DisplayName("一句话说清")
    void in_one_line(String rule, LocalDate start, String explanation) {
        assertThat(reckoner.compute(rule, start).explain()).isEqualTo(explanation);
    }

    @Test
    @DisplayName("逐日写明放假、调休放假和调休上班，注明来源")
    void names_every_special_day() {
        Reckoning reckoning = reckoner.compute("A12", LocalDate.of(2026, 4, 29));

        assertThat(reckoning.steps())
                .extracting(Step::kind)
                .containsExactly(
                        Kind.TRIGGER,
                        Kind.NOT_COUNTED,
                        Kind.HOLIDAY,
                        Kind.HOLIDAY,
                        Kind.DAY_OFF,
                        Kind.DAY_OFF,
                        Kind.DAY_OFF,
                        Kind.MAKE_UP_WORKDAY,
                        Kind.DUE,
                        Kind.ARTICLE);
        assertThat(reckoning.steps())
                .contains(
                        new Step(
                                LocalDate.of(2026, 5, 1),
                                Kind.HOLIDAY,
                                "2026年5月1日（周五）为劳动节（法定节假日），不计入（国务院办公厅 2026 年放假安排）"),
                        new Step(
                                LocalDate.of(2026, 5, 9),
                                Kind.MAKE_UP_WORKDAY,
                                "2026年5月9日（周六）为劳动节调休上班日，计为第5个工作日（国务院办公厅 2026 年放假安排）"));
    }

    @Test
    @DisplayName("暂定的写明缺哪一年的安排")
    void says_which_schedule_is_missing() {
        assertThat(reckoner.compute("P01", LocalDate.of(2026, 12, 17)).explain())
                .contains("尚无 2027 年放假安排，日期暂定，录入后重新计算");
    }

    @ParameterizedTest(name = "{0}：{1}")
    @CsvSource({"2017-06-30, true", "2017-07-01, false"})
    @DisplayName("起算日早于条文施行日的只作提醒")
    void an_early_start_only_warns(LocalDate start, boolean warned) {
        Reckoning reckoning = reckoner.compute("A09", start);

        assertThat(reckoning.due()).isNotNull();
        assertThat(reckoning.steps().stream().anyMatch(step -> step.kind() == Kind.WARNING))
                .isEqualTo(warned);
        assertThat(reckoning.explain().contains("早于所引条文的施行日2017年7月1日（周六）")).isEqualTo(warned);
    }

    @Test
    @DisplayName("末日结束的时刻是北京时间次日零时")
    void a_day_is_over_at_midnight_in_china() {
        assertThat(reckoner.compute("P01", LocalDate.of(2026, 4, 24)).over())
                .isEqualTo(Instant.parse("2026-05-09T16:00:00Z"));
    }

    @ParameterizedTest(name = "{0} 自 {1} 起，至 {2}")
    @CsvSource({
        "S04, 2026-04-30T16:20, 2026-05-01T17:00",
        "S04, 2026-04-30T16:00, 2026-05-01T17:00",
        "S04, 2026-04-30T23:59, 2026-05-02T00:00",
        "L01-urgent, 2026-05-01T09:01, 2026-05-03T10:00",
        "S05-retransfer, 2026-12-31T08:00, 2027-01-01T09:00",
    })
    @DisplayName("按小时计算的，自次时起算，不因节假日顺延")
    void hours_run_from_the_next_hour_through_holidays(String rule, LocalDateTime event, LocalDateTime until) {
        Reckoning reckoning = reckoner.compute(rule, event);

        assertThat(reckoning.dueAt()).isEqualTo(until);
        assertThat(reckoning.due()).isEqualTo(until.toLocalDate());
        assertThat(reckoning.over()).isEqualTo(until.atZone(Reckoner.ZONE).toInstant());
        assertThat(reckoning.provisional()).isFalse();
    }

    @Test
    @DisplayName("按小时计算的没有时刻就没有答案，按日计算的只看日期")
    void hours_need_a_time_and_days_do_not() {
        Reckoning withoutTime = reckoner.compute("S04", LocalDate.of(2026, 4, 30));

        assertThat(withoutTime.due()).isNull();
        assertThat(withoutTime.reason()).isEqualTo("该期限按小时计算，请给出起算的时刻");
        assertThat(reckoner.compute("P01", LocalDateTime.of(2026, 4, 24, 23, 59)))
                .isEqualTo(reckoner.compute("P01", LocalDate.of(2026, 4, 24)));
    }
}
