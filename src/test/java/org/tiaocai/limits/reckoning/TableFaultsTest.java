package org.tiaocai.limits.reckoning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("数据表的错误写明文件、行和原因")
class TableFaultsTest {
    private static final String RULE = """
            # 注释
            [A09] 送达申请书副本
            period: 5 WORKING_DAY
            from: 受理仲裁申请
            basis: 法 第30条；规则 第33条
            missed: 程序瑕疵
            """;

    @Test
    @DisplayName("没有错误的规则可以读出")
    void a_sound_rule_is_read() {
        Rule rule = RuleTable.parse("my.rules", RULE).rule("A09");

        assertThat(rule.period().label()).isEqualTo("5个工作日");
        assertThat(rule.source().citation())
                .isEqualTo("《劳动争议调解仲裁法》（2008年施行）第30条；《劳动人事争议仲裁办案规则》（2017年人力资源和社会保障部令第33号）第33条");
        assertThat(rule.source().lawVersion()).isEqualTo("《劳动争议调解仲裁法》（2008年施行）；《劳动人事争议仲裁办案规则》（2017年人力资源和社会保障部令第33号）");
        assertThat(rule.source().validFrom()).isEqualTo("2017-07-01");
    }

    @ParameterizedTest(name = "{0} → {1}：{2} {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "[A09] 送达申请书副本 | 送达申请书副本 | 2 | 应先写“[编号] 名称”：送达申请书副本",
                "[A09] 送达 | [a9] 送达 | 2 | 应先写",
                "period: 5 WORKING_DAY | period 5 WORKING_DAY | 3 | 应为“[编号] 名称”或者“键: 内容”",
                "period: 5 | perriod: 5 | 3 | 没有这个键：perriod",
                "period: 5 WORKING_DAY | period: five WORKING_DAY | 3 | period 应写作",
                "period: 5 WORKING_DAY | period: 0 WORKING_DAY | 3 | period 应写作",
                "period: 5 WORKING_DAY | period: 5 WORKDAY | 3 | period 没有这个值：WORKDAY",
                "period: 5 WORKING_DAY | period: 5 NONE | 3 | 期间的单位与方向不符",
                "period: 5 WORKING_DAY | period: 5 YEAR BACKWARD | 3 | 期间的单位与方向不符",
                "period: 5 WORKING_DAY | note: 无 | 2 | 规则 A09 应有 period 或者 undated 之一",
                "from: 受理仲裁申请 | undated: 及时 | 2 | 规则 A09 应有 period 或者 undated 之一",
                "from: 受理仲裁申请 | note: 无 | 2 | 规则 A09 缺少 from",
                "from: 受理仲裁申请 | period: 6 WORKING_DAY | 4 | 键重复：period",
                "from: 受理仲裁申请 | from: | 4 | 应为“[编号] 名称”或者“键: 内容”",
                "法 第30条 | 章程 第30条 | 5 | laws.csv 中没有这个简称：章程",
                "法 第30条 | 法 | 5 | 应写明第几条：法",
                "法 第30条 | 法 三十 | 5 | 应写明第几条：法 三十",
                "basis: 法 第30条；规则 第33条 | note: 无 | 2 | 规则 A09 缺少 basis 或者 convention",
                "missed: 程序瑕疵 | roll: NEVER | 6 | 工作日和小时期间没有顺延",
                "missed: 程序瑕疵 | extend: 5 days | 6 | extend 应写作",
                "missed: 程序瑕疵 | nature: SOFT | 6 | nature 没有这个值：SOFT",
                "missed: 程序瑕疵 | [A09] 又一次 | 6 | 规则 A09 应有 period 或者 undated 之一",
            })
    @DisplayName("规则表")
    void rules(String sound, String faulty, int line, String fault) {
        String text = RULE.replace(sound, faulty);

        assertThat(text).isNotEqualTo(RULE);
        assertThatThrownBy(() -> RuleTable.parse("my.rules", text))
                .isInstanceOf(FaultyTable.class)
                .hasMessageStartingWith("my.rules 第 " + line + " 行：" + fault);
    }

    @Test
    @DisplayName("编号重复")
    void the_same_id_twice() {
        assertThatThrownBy(() -> RuleTable.parse("my.rules", RULE + RULE)).hasMessage("my.rules 第 8 行：编号重复：A09");
    }

    @ParameterizedTest(name = "{0} → 第 {1} 行：{2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "date,kind | 1 | 首行应为 date,kind,name",
                "date,kind,name/2027-01-01,OFF | 2 | 应为“日期,放假或上班,名称”",
                "date,kind,name/2027-01-01,OFF,元旦/2027-01-02,REST,元旦 | 3 | 类型应为放假或者上班：REST",
                "date,kind,name/2027-1-1,OFF,元旦 | 2 | 日期应写作 YYYY-MM-DD：2027-1-1",
                "date,kind,name/2026-11-30,OFF,元旦 | 2 | 2026-11-30 不属于 2027 年的放假安排",
                "date,kind,name/2027-01-01,OFF,元旦/2027-01-01,OFF,元旦 | 3 | 2027-01-01 重复",
                "date,kind,name/2027-01-01,OFF, | 2 | 应为“日期,放假或上班,名称”",
            })
    @DisplayName("放假安排")
    void schedules(String lines, int line, String fault) {
        assertThatThrownBy(() -> YearBlock.parse("2027.csv", 2027, lines.replace('/', '\n')))
                .isInstanceOf(FaultyTable.class)
                .hasMessageStartingWith("2027.csv 第 " + line + " 行：" + fault);
    }

    @Test
    @DisplayName("程序给出的放假安排同样受检")
    void schedules_made_in_code() {
        var newYear = new YearBlock.SpecialDay(LocalDate.of(2027, 1, 1), false, "元旦");

        assertThatThrownBy(() -> new YearBlock(2026, List.of(newYear)))
                .hasMessage("国务院办公厅 2026 年放假安排：2027-01-01 不属于 2026 年的放假安排");
        assertThatThrownBy(() -> new YearBlock(2027, List.of(newYear, newYear)))
                .hasMessage("国务院办公厅 2027 年放假安排：2027-01-01 重复");
    }

    @Test
    @DisplayName("法律文件表与农历表")
    void laws_and_almanac() {
        assertThatThrownBy(() -> Law.parse("laws.csv", Law.HEADER + "\n法,《法》,,2008/05/01,"))
                .hasMessage("laws.csv 第 2 行：日期应写作 YYYY-MM-DD：2008/05/01");
        assertThatThrownBy(() -> Law.parse("laws.csv", Law.HEADER + "\n法,《法》,,,\n法,《法》,,,"))
                .hasMessage("laws.csv 第 3 行：简称重复：法");
        assertThatThrownBy(() -> LunarYear.parse("lunar.csv", LunarYear.HEADER + "\n2027,02-30,04-05,06-09,09-15"))
                .hasMessageStartingWith("lunar.csv 第 2 行：年份或者日期有误");
        assertThatThrownBy(() -> TableFile.read("none.csv")).hasMessage("none.csv：缺少数据文件");
    }
}
