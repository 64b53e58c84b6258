package org.tiaocai.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.util.HtmlUtils;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.story.Forms;

/** Who may open the administrators' page, and how a schedule gets in. */
@DisplayName("系统管理：放假安排")
class AdministrationTest extends AdministrationSlice {

    @Test
    @DisplayName("只有管理员能打开；首页写明有多少项依据待确认")
    void for_administrators_only() {
        var coordinator = new Browser(port);
        coordinator.logIn("coordinator", Browser.PASSWORD);
        assertThat(coordinator.open("/administration").statusCode()).isEqualTo(403);
        assertThat(coordinator.open("/administration/").body()).contains("您的岗位不能");
        assertThat(coordinator.open("/").body()).doesNotContain("依据待确认");
        assertThat(administrator.open("/administration").body())
                .contains("2027 年放假安排尚未录入")
                .contains("尚未填写的机构信息", "对外网址", "由运行维护人员配置", "通知书上没有联系电话");
        assertThat(administrator.open("/").body()).contains("依据待确认");
    }

    @Test
    @DisplayName("录入次年放假安排：先核对再录入，暂定的期限重新计算，记入变更记录")
    void loading_next_year() {
        bureau.travelTo(LocalDate.of(2026, 12, 17));
        var number = RegistrationNumber.of(bureau.register(Forms.dispute(LocalDate.of(2026, 12, 17))));
        limits.start(number, "P01", LocalDate.of(2026, 12, 17));
        assertThat(limits.running(number, "P01").orElseThrow().provisional()).isTrue();

        assertThat(years(Map.of("year", "2027", "days", NEXT_YEAR))).contains("请核对", "2027-01-04 元旦");
        assertThat(limits.running(number, "P01").orElseThrow().provisional())
                .as("只是核对")
                .isTrue();
        years(Map.of("year", "2027", "days", NEXT_YEAR, "version", "0"));

        var limit = limits.running(number, "P01").orElseThrow();
        assertThat(limit.dueOn()).isEqualTo("2027-01-05");
        assertThat(limit.provisional()).isFalse();
        assertThat(administrator.open("/administration").body())
                .contains("国务院办公厅 2027 年放假安排（录入第 1 版）")
                .doesNotContain("尚未录入，涉及");
    }

    @Test
    @DisplayName("粘贴通知原文：逐节读出放假和调休上班的日子，先核对；没有的日子说明在哪一日")
    void the_text_of_the_notice() {
        var notice = """
                现将2027年元旦、春节等节假日放假调休日期的具体安排通知如下。
                一、元旦：1月1日（周五）至3日（周日）放假，共3天。
                二、春节：2月5日（周五、除夕）至11日（周四）放假调休，共7天。1月31日（周日）、2月20日（周六）上班。
                三、清明节：4月5日（周一）放假1天。
                四、劳动节：5月1日（周六）至5日（周三）放假调休，共5天。4月25日（周日）上班。
                五、端午节：6月9日（周三）放假1天。
                六、中秋节：9月15日（周三）放假1天。
                七、国庆节：10月1日（周五）至7日（周四）放假调休，共7天。9月26日（周日）、10月9日（周六）上班。
                """;
        assertThat(years(Map.of("year", "2027", "days", notice)))
                .contains("请核对", "2027-02-05 春节", "2027-02-11 春节", "2027-01-31 春节", "2027-10-09 国庆节")
                .doesNotContain("2027-02-12");
        assertThat(years(Map.of("year", "2027", "days", notice.replace("2月5日", "2月30日"))))
                .contains("2月30日 不是 2027 年的日子");
        years(Map.of("year", "2027", "days", notice, "version", "0"));
        assertThat(reckoner.calendar().isWorkingDay(LocalDate.of(2027, 2, 20))).isTrue();
        assertThat(reckoner.calendar().isWorkingDay(LocalDate.of(2027, 2, 11))).isFalse();
    }

    @Test
    @DisplayName("别的节点录入的放假安排，本节点记录期限时就知道")
    void loaded_on_another_node() {
        bureau.travelTo(LocalDate.of(2026, 12, 17));
        var number = RegistrationNumber.of(bureau.register(Forms.dispute(LocalDate.of(2026, 12, 17))));
        assertThat(reckoner.calendar().knownYears()).doesNotContain(2027);
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
        assertThat(limits.start(number, "P01", LocalDate.of(2026, 12, 17))).isEqualTo("2027-01-05");
    }

    @Test
    @DisplayName("更正要写原因；别人刚刚更正过的，后来的人被告知")
    void correcting_a_year() {
        var corrected = NEXT_YEAR + "2027-02-09,OFF,春节\n";
        years(Map.of("year", "2027", "days", NEXT_YEAR, "version", "0"));
        assertThat(years(Map.of("year", "2027", "days", corrected, "version", "1")))
                .contains("更正请写明原因");
        assertThat(years(Map.of("year", "2027", "days", corrected, "version", "0", "correction", "漏了一日")))
                .contains("刚刚由他人");
        years(Map.of("year", "2027", "days", corrected, "version", "1", "correction", "漏了一日"));
        assertThat(administrator.open("/administration").body()).contains("录入第 2 版", "漏了一日");
    }

    @ParameterizedTest
    @DisplayName("写错的放假安排不能录入，填写的内容还在")
    @CsvSource(
            delimiter = '|',
            value = {
                "2027-13-01,OFF,元旦 | 日期应写作",
                "2027-01-01,FREE,元旦 | 类型应为放假或者上班",
                "2028-01-01,OFF,元旦 | 不属于 2027 年",
                "2027-01-02,OFF,元旦 | 缺少法定节假日",
                "2027-01-01,OFF,<b>元旦</b>,多一格 | 第 2 行",
            })
    void a_faulty_schedule(String line, String fault) {
        assertThat(years(Map.of("year", "2027", "days", line, "version", "0")))
                .contains(fault, HtmlUtils.htmlEscape(line, "UTF-8"));
        assertThat(tables.sql("select count(*) from holiday_year")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @ParameterizedTest
    @DisplayName("年份写错：说明在年份旁，填写的内容还在")
    @ValueSource(strings = {"", "二〇二七", "1999", "3000", "999999999999"})
    void a_faulty_year(String year) {
        assertThat(years(Map.of("year", year, "days", NEXT_YEAR))).contains("之间的年份", "2027-06-09,OFF,端午节");
    }

    @Test
    @DisplayName("重复提交只写一次，也只记一次")
    void submitted_twice() {
        var before = journalled();
        for (int i = 0; i < 2; i++) {
            assertThat(years(Map.of("year", "2027", "days", NEXT_YEAR, "version", "0")))
                    .doesNotContain("他人");
            assertThat(parameter("AVERAGE_WAGE", "123456", "2026-01-01", "公布", 7))
                    .doesNotContain("他人");
            assertThat(decide("HOUSING_FUND", "true", "虚构的文件", 0)).doesNotContain("他人");
        }
        assertThat(journalled()).isEqualTo(before + 3);
        assertThat(tables.sql("select count(*) from holiday_year")
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @Test
    @DisplayName("四位管理员在同一刻录入不同的安排：只有一份录入，其余的人被告知")
    void a_race() throws Exception {
        var texts = Stream.of("2027-02-20", "2027-02-21", "2027-02-27", "2027-02-28")
                .<Callable<String>>map(day -> () -> {
                    var one = new Browser(port);
                    one.logIn("root-admin", Browser.PASSWORD);
                    one.open("/administration");
                    var form = Map.of(
                            "year",
                            "2027",
                            "days",
                            NEXT_YEAR + day + ",WORK,调休",
                            "version",
                            "0",
                            "_csrf",
                            one.cookie("TIAOCAI-XSRF"));
                    return one.submit("/administration/years", form).body();
                })
                .toList();
        var threads = Executors.newFixedThreadPool(texts.size());
        try {
            var told = 0;
            for (var answer : threads.invokeAll(texts)) {
                told += answer.get().contains("刚刚由他人录入或者更正") ? 1 : 0;
            }
            assertThat(told).isEqualTo(texts.size() - 1);
        } finally {
            threads.shutdownNow();
        }
        assertThat(tables.sql("select count(*) from holiday_year")
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @Test
    @DisplayName("上传表格软件存的文件：GB18030 编码、空行、没有首行，都读得出来")
    void an_uploaded_file() {
        var file = ("\r\n" + NEXT_YEAR.replace("\n", "\r\n")).getBytes(Charset.forName("GB18030"));
        var answer = administrator.submitWithFile(
                "/administration/years", Map.of("year", "2027", "days", "", "_csrf", token()), file);
        assertThat(answer.body()).contains("请核对", "2027-06-09 端午节", "日期,类型,名称\n2027-01-01,OFF,元旦");
    }

    @Test
    @DisplayName("放假、上班写中文也可以，首行写中文也可以；页面上没有程序的键名")
    void in_chinese() {
        var chinese =
                NEXT_YEAR.replace(",OFF,", ",放假,").replace(",WORK,", ",上班,").replace("date,kind,name", "日期,类型,名称");
        assertThat(years(Map.of("year", "2027", "days", chinese))).contains("请核对", "2027-06-09 端午节");
        assertThat(administrator.open("/administration").body().replaceAll("<[^>]+>", ""))
                .doesNotContain("spring.", "application.yaml", "tiaocai.public", "OFF", "WORK");
    }

    @Test
    @DisplayName("没有令牌的提交不被接受")
    void no_token() {
        var form = Map.of("year", "2027", "days", NEXT_YEAR, "version", "0");
        assertThat(administrator.submit("/administration/years", form).statusCode())
                .isEqualTo(403);
        assertThat(reckoner.calendar().knownYears()).doesNotContain(2027);
    }
}
