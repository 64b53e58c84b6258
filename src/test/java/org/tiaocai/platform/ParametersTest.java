package org.tiaocai.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiaocai.limits.parameters.Assumption;
import org.tiaocai.limits.parameters.Parameter;
import org.tiaocai.limits.reckoning.Rule;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.story.Forms;
import org.tiaocai.story.OnPostgres;

/** Dated figures, the office's way of counting, and what has to be compared with its source. */
@OnPostgres
@DisplayName("系统管理：参数和待确认事项")
class ParametersTest extends AdministrationSlice {

    @Test
    @DisplayName("参数按日期适用，更正的旧值留底，未核对的可以核对")
    void dated_figures() {
        var wage = parameters
                .on(Parameter.MINIMUM_WAGE, LocalDate.of(2023, 10, 31))
                .orElseThrow();
        assertThat(wage.amount()).isEqualByComparingTo("2180");
        assertThat(wage.confirmed()).isFalse();
        assertThat(parameters
                        .on(Parameter.MINIMUM_WAGE, LocalDate.of(2023, 11, 1))
                        .orElseThrow()
                        .amount())
                .isEqualByComparingTo("2320");
        assertThat(parameters.on(Parameter.AVERAGE_WAGE, LocalDate.of(2026, 1, 1)))
                .isEmpty();

        parameter("MINIMUM_WAGE", "2,520.00", "2025-01-01", "核对原文后更正");
        assertThat(parameters
                        .on(Parameter.MINIMUM_WAGE, LocalDate.of(2025, 1, 1))
                        .orElseThrow()
                        .amount())
                .isEqualByComparingTo("2520");
        assertThat(tables.sql("select count(*) from parameter_value where figure = '2510' and in_use is null")
                        .query(Long.class)
                        .single())
                .isOne();
        administrator.submit(
                "/administration/parameters/" + wage.id() + "/confirm", Map.of("source", "津人社发文件", "_csrf", token()));
        assertThat(parameters
                        .on(Parameter.MINIMUM_WAGE, LocalDate.of(2022, 1, 1))
                        .orElseThrow()
                        .confirmed())
                .isTrue();
    }

    @ParameterizedTest
    @DisplayName("参数填错：说明原因，什么也不写入")
    @CsvSource({
        "MINIMUM_WAGE, 两千, 2026-01-01, 请填写数字",
        "MINIMUM_WAGE, 2520.005, 2026-01-01, 最多两位小数",
        "MINIMUM_WAGE, 1E99, 2026-01-01, 不超过一千万元",
        "ARREARS_WORKERS, 9.5, 2026-01-01, 请填写大于零的整数",
        "AVERAGE_WAGE, 100000, 1月1日, 写作 YYYY-MM-DD",
        "AVERAGE_WAGE, 100000, +12026-01-01, 写作 YYYY-MM-DD",
        "MINIMUM_WAGE, -1, 2026-01-01, 金额应大于零",
        "CLEAR_DAYS, 随便, 2026-01-01, 请从列表中选择",
        "AVERAGE_WAGE, 100000, '', 请填写自何日起适用",
    })
    void a_faulty_figure(String parameter, String figure, String from, String fault) {
        assertThat(parameter(parameter, figure, from, "测试")).contains(fault);
        assertThat(tables.sql("select count(*) from parameter_value where entered_by <> 'system'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    @DisplayName("计算口径：公告期末日改为顺延后，新的公告按顺延计算")
    void the_offices_way_of_counting() {
        bureau.travelTo(LocalDate.of(2025, 9, 5));
        var number = RegistrationNumber.of(bureau.register(Forms.dispute(LocalDate.of(2025, 9, 5))));
        assertThat(limits.start(number, "A29", LocalDate.of(2025, 9, 5))).isEqualTo("2025-10-05");
        parameter("PUBLIC_NOTICE_ROLLS", "顺延", "2025-09-01", "本机构会议决定");
        assertThat(limits.start(number, "A29", LocalDate.of(2025, 9, 5))).isEqualTo("2025-10-09");
    }

    @Test
    @DisplayName("待确认事项：核对后不再提示，只能核对一次")
    void confirming_an_assumption() {
        assertThat(confirmations.isConfirmed(Assumption.INTERMEDIATE_COURT)).isFalse();
        var open = confirmations.open().size();
        assertThat(decide("INTERMEDIATE_COURT", "true", "", 0)).contains("请填写所依据的文件名称");
        assertThat(confirmations.open()).hasSize(open);
        decide("INTERMEDIATE_COURT", "true", "法院官方网站", 0);
        assertThat(confirmations.isConfirmed(Assumption.INTERMEDIATE_COURT)).isTrue();
        assertThat(administrator.open("/administration").body()).contains("已确认", "法院官方网站");
        assertThat(confirmations.open()).hasSize(open - 1);
    }

    @Test
    @DisplayName("核对错了可以重新核对，前一次留在变更记录里；没有看到前一次的人被告知，填写的内容还在")
    void confirming_again() {
        decide("INTERMEDIATE_COURT", "true", "法院官方网站", 0);
        assertThat(decide("INTERMEDIATE_COURT", "false", "另一来源", 0)).contains("刚刚由他人核对", "value=\"另一来源\"");
        assertThat(confirmations.isConfirmed(Assumption.INTERMEDIATE_COURT)).isTrue();
        decide("INTERMEDIATE_COURT", "false", "另一来源", 1);
        assertThat(confirmations.isConfirmed(Assumption.INTERMEDIATE_COURT)).isFalse();
        assertThat(confirmations.open()).doesNotContain(Assumption.INTERMEDIATE_COURT);
        assertThat(decide("INTERMEDIATE_COURT", "true", "第三来源", 1)).contains("刚刚由他人核对");
        assertThat(administrator.open("/administration").body()).contains("已更正", "已确认：法院官方网站 → 已更正");
    }

    @Test
    @DisplayName("期限表里每条未核对的规则都在待确认事项里")
    void unverified_rules_are_on_the_list() {
        assertThat(Stream.of(Assumption.values()).flatMap(one -> one.rule().stream()))
                .containsExactlyInAnyOrderElementsOf(reckoner.current().rules().stream()
                        .filter(Rule::unverified)
                        .map(Rule::id)
                        .toList());
    }

    @Test
    @DisplayName("两位管理员同时更新一个参数：后来的人被告知，填写的内容还在")
    void two_at_once_on_a_figure() {
        var seen = newest();
        parameter("AVERAGE_WAGE", "123456", "2026-01-01", "公布", seen);
        assertThat(parameter("AVERAGE_WAGE", "654321", "2026-07-01", "公布", seen))
                .contains("刚刚由他人更新", "value=\"654321\"", "value=\"2026-07-01\"");
        assertThat(parameters.history(Parameter.AVERAGE_WAGE)).hasSize(1);
        parameter("ARREARS_OF_ONE", "10000", "2026-01-01", "公布", seen);
        assertThat(parameters.history(Parameter.ARREARS_OF_ONE)).hasSize(1);
    }
}
