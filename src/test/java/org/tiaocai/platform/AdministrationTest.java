package org.tiaocai.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tiaocai.clocks.Clocks;
import org.tiaocai.clocks.DeadlinesInForce;
import org.tiaocai.clocks.parameters.Assumption;
import org.tiaocai.clocks.parameters.Confirmations;
import org.tiaocai.clocks.parameters.Parameter;
import org.tiaocai.clocks.parameters.Parameters;
import org.tiaocai.shared.CaseNumber;
import org.tiaocai.story.Bureau;
import org.tiaocai.story.Forms;
import org.tiaocai.story.StoryTest;

/** What only an administrator changes, on the page where they change it. */
@StoryTest
@DisplayName("系统管理")
class AdministrationTest {

    private static final String NEXT_YEAR = """
            2027-01-01,OFF,元旦
            2027-01-04,OFF,元旦
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

    @LocalServerPort
    int port;

    @Autowired
    Bureau bureau;

    @Autowired
    Clocks clocks;

    @Autowired
    DeadlinesInForce deadlines;

    @Autowired
    Parameters parameters;

    @Autowired
    Confirmations confirmations;

    @Autowired
    JdbcClient tables;

    private Browser administrator;

    @BeforeEach
    void loggedIn() {
        bureau.staff();
        administrator = new Browser(port);
        administrator.logIn("root-admin", Browser.PASSWORD);
    }

    /** The database is shared with other tests, for which 2027 is not announced. */
    @AfterEach
    void asBefore() {
        tables.sql("delete from holiday_day").update();
        tables.sql("delete from holiday_year").update();
        tables.sql("delete from confirmation").update();
        tables.sql("delete from parameter_value where entered_by <> 'system'").update();
        tables.sql("update parameter_value set in_use = true, confirmed_by = null")
                .update();
        deadlines.refresh();
    }

    @Test
    @DisplayName("只有管理员能打开；首页写明有多少项依据待确认")
    void for_administrators_only() {
        var coordinator = new Browser(port);
        coordinator.logIn("coordinator", Browser.PASSWORD);
        assertThat(coordinator.open("/administration").statusCode()).isEqualTo(403);
        assertThat(coordinator.open("/").body()).doesNotContain("依据待确认");
        assertThat(administrator.open("/administration").body()).contains("2027 年放假安排尚未录入");
        assertThat(administrator.open("/").body()).contains("依据待确认");
    }

    @Test
    @DisplayName("录入次年放假安排：先核对再录入，暂定的期限重新计算，记入变更记录")
    void loading_next_year() {
        bureau.travelTo(LocalDate.of(2026, 12, 17));
        var number = CaseNumber.of(bureau.register(Forms.dispute(LocalDate.of(2026, 12, 17))));
        clocks.start(number, "P01", LocalDate.of(2026, 12, 17));
        assertThat(clocks.running(number, "P01").orElseThrow().provisional()).isTrue();

        assertThat(years(Map.of("year", "2027", "days", NEXT_YEAR))).contains("请核对", "2027-01-04 元旦");
        assertThat(clocks.running(number, "P01").orElseThrow().provisional())
                .as("只是核对")
                .isTrue();
        years(Map.of("year", "2027", "days", NEXT_YEAR, "version", "0"));

        var limit = clocks.running(number, "P01").orElseThrow();
        assertThat(limit.dueOn()).isEqualTo("2027-01-05");
        assertThat(limit.provisional()).isFalse();
        assertThat(administrator.open("/administration").body())
                .contains("国务院办公厅 2027 年放假安排（录入第 1 版）")
                .doesNotContain("尚未录入，涉及");
    }

    @Test
    @DisplayName("别的节点录入的放假安排，本节点记录期限时就知道")
    void loaded_on_another_node() {
        bureau.travelTo(LocalDate.of(2026, 12, 17));
        var number = CaseNumber.of(bureau.register(Forms.dispute(LocalDate.of(2026, 12, 17))));
        assertThat(deadlines.calendar().knownYears()).doesNotContain(2027);
        tables.sql("insert into holiday_year (\"year\", version, loaded_by, loaded_at) values (2027, 1, 'other', ?)")
                .param(OffsetDateTime.parse("2026-12-17T09:59:00+08:00"))
                .update();
        NEXT_YEAR
                .lines()
                .map(line -> line.split(","))
                .forEach(day -> tables.sql(
                                "insert into holiday_day (\"year\", version, on_day, working, name) values (2027, 1, ?, ?, ?)")
                        .params(LocalDate.parse(day[0]), day[1].equals("WORK"), day[2])
                        .update());
        assertThat(clocks.start(number, "P01", LocalDate.of(2026, 12, 17))).isEqualTo("2027-01-05");
    }

    @Test
    @DisplayName("更正要写原因；别人刚刚更正过的，后来的人被告知")
    void correcting_a_year() {
        years(Map.of("year", "2027", "days", NEXT_YEAR, "version", "0"));
        assertThat(years(Map.of("year", "2027", "days", NEXT_YEAR, "version", "1")))
                .contains("更正请写明原因");
        assertThat(years(Map.of("year", "2027", "days", NEXT_YEAR, "version", "0", "reason", "漏了一日")))
                .contains("刚刚由他人");
        years(Map.of("year", "2027", "days", NEXT_YEAR, "version", "1", "reason", "漏了一日"));
        assertThat(administrator.open("/administration").body()).contains("录入第 2 版", "漏了一日");
    }

    @ParameterizedTest
    @DisplayName("写错的放假安排不能录入，填写的内容还在")
    @CsvSource(
            delimiter = '|',
            value = {
                "2027-13-01,OFF,元旦 | 日期应写作",
                "2027-01-01,FREE,元旦 | OFF 或 WORK",
                "2028-01-01,OFF,元旦 | 不属于 2027 年",
                "2027-01-02,OFF,元旦 | 缺少法定节假日",
            })
    void a_faulty_schedule(String line, String fault) {
        assertThat(years(Map.of("year", "2027", "days", line, "version", "0"))).contains(fault, line);
        assertThat(tables.sql("select count(*) from holiday_year")
                        .query(Long.class)
                        .single())
                .isZero();
    }

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
                "/administration/parameters/confirm",
                Map.of("id", String.valueOf(wage.id()), "source", "津人社发文件", "_csrf", token()));
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
        var number = CaseNumber.of(bureau.register(Forms.dispute(LocalDate.of(2025, 9, 5))));
        assertThat(clocks.start(number, "A29", LocalDate.of(2025, 9, 5))).isEqualTo("2025-10-05");
        parameter("PUBLIC_NOTICE_ROLLS", "顺延", "2025-09-01", "本机构会议决定");
        assertThat(clocks.start(number, "A29", LocalDate.of(2025, 9, 5))).isEqualTo("2025-10-09");
    }

    @Test
    @DisplayName("待确认事项：核对后不再提示，只能核对一次")
    void confirming_an_assumption() {
        assertThat(confirmations.isConfirmed(Assumption.INTERMEDIATE_COURT)).isFalse();
        var open = confirmations.open().size();
        decide("INTERMEDIATE_COURT", "true", "");
        assertThat(confirmations.open()).hasSize(open);
        decide("INTERMEDIATE_COURT", "true", "法院官方网站");
        assertThat(confirmations.isConfirmed(Assumption.INTERMEDIATE_COURT)).isTrue();
        assertThat(decide("INTERMEDIATE_COURT", "false", "另一来源")).contains("已经由他人核对");
        assertThat(confirmations.open()).hasSize(open - 1);
    }

    private String years(Map<String, String> fields) {
        return post("/administration/years", fields);
    }

    private String parameter(String parameter, String figure, String from, String reason) {
        return post(
                "/administration/parameters",
                Map.of("parameter", parameter, "figure", figure, "from", from, "source", "文件", "reason", reason));
    }

    private String decide(String assumption, String correct, String source) {
        return post(
                "/administration/confirmations",
                Map.of("assumption", assumption, "correct", correct, "source", source));
    }

    private String post(String path, Map<String, String> fields) {
        var form = new java.util.HashMap<>(fields);
        form.put("_csrf", token());
        return administrator.submit(path, form).body();
    }

    private String token() {
        administrator.open("/administration");
        return administrator.cookie("TIAOCAI-XSRF");
    }
}
