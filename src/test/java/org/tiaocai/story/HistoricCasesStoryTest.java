package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tiaocai.historic.HistoricReindexing;
import org.tiaocai.people.Groups;
import org.tiaocai.platform.Browser;

/** Cases of the time before are brought in as a list: once each, found by search, in no figure. */
@OnPostgres
@DisplayName("历史案件：成批导入、查得到、不计入统计")
class HistoricCasesStoryTest extends SearchStory {

    private static final String HEAD = "旧案号,申请人,被申请人,案由,收案日期,结案日期,结果\n";

    @Autowired
    JdbcClient rows;

    @Test
    @DisplayName("先核对后导入，再传一次全部跳过，内容不同的不覆盖；没有流程、没有登记号")
    void once_for_each_old_number() {
        var file = HEAD + "旧仲案〔2015〕1号,史料样,虚构史料厂,追索劳动报酬,2015-03-02,2015/4/10,裁决\n"
                + "旧仲案〔2015〕2号,史料样二,虚构史料厂,工伤待遇,2015年3月3日,2015-04-11,调解\n";
        var disputes = count("dispute");
        var instances = count("act_hi_procinst");
        var before = count("historic_case");
        var browser = asImporter();
        var shown = checked(browser, file);
        assertThat(shown.select("[data-fresh]").text()).isEqualTo("2");
        assertThat(count("historic_case")).as("核对不写入").isEqualTo(before);
        assertThat(taken(browser, shown).select("[role=status]").text()).contains("导入 2 件");
        var again = checked(browser, file);
        assertThat(again.select("[data-fresh]").text()).isEqualTo("0");
        assertThat(again.select("main form button")).isEmpty();
        assertThat(taken(browser, again).select("[role=status]").text()).contains("导入 0 件", "跳过已经导入的 2 件");
        var changed = checked(browser, file.replace("裁决", "撤回"));
        assertThat(changed.select("tbody tr").eachText().get(0)).contains("内容与这一行不同");
        assertThat(count("historic_case")).isEqualTo(before + 2);
        assertThat(count("dispute")).isEqualTo(disputes);
        assertThat(count("act_hi_procinst")).isEqualTo(instances);
    }

    @ParameterizedTest
    @DisplayName("有问题的行写明原因，其余的照样导入")
    @CsvSource(
            delimiter = '|',
            value = {
                ",甲,乙,案由,2015-03-02,2015-04-10,裁决|缺旧案号",
                "错样1号,,乙,案由,2015-03-02,2015-04-10,裁决|缺申请人",
                "错样2号,甲,乙,案由,2015-02-30,2015-04-10,裁决|收案日期应写成",
                "错样3号,甲,乙,案由,2015-04-11,2015-04-10,裁决|结案日期早于收案日期",
                "错样4号,甲,乙,案由,2015-04-11,2099-04-10,裁决|结案日期应写成",
                "好样1号,甲,乙,案由,2015-04-10,2015-04-10,裁决|旧案号相同"
            })
    void each_fault_at_its_line(String wrong, String words) {
        var good = "好样1号,甲,乙,案由,2015-04-10,2015-04-10,裁决\n";
        var shown = checked(asImporter(), HEAD + good + wrong + "\n");
        assertThat(shown.select("tbody tr").eachText().get(1)).contains(words);
        assertThat(shown.select("tbody tr").eachText().get(0)).containsAnyOf("可以导入", "已经导入");
    }

    @Test
    @DisplayName("缺列、没有案件、没有选文件、残缺的清单：中文说明，400，什么也没写")
    void what_is_no_list() {
        var browser = asImporter();
        var before = count("historic_case");
        for (var broken : new String[] {"", "旧案号,申请人\n1,2\n", HEAD}) {
            var answer = browser.submitWithFile(
                    "/register/history", Map.of("_csrf", browser.token()), broken.getBytes(StandardCharsets.UTF_8));
            assertThat(answer.statusCode()).as(broken).isEqualTo(400);
            assertThat(page(answer).select("[role=alert]").text()).containsAnyOf("缺少", "没有案件");
        }
        for (var broken : new String[] {"", "{", "null", "[null]", "[[null]]", "[[\"a\"]]"}) {
            var answer = browser.submitWithFiles(
                    "/register/history", Map.of("rows", broken, "_csrf", browser.token()), Map.of());
            assertThat(answer.statusCode()).as(broken).isEqualTo(400);
        }
        assertThat(count("historic_case")).isEqualTo(before);
    }

    @Test
    @DisplayName("第二步只有有问题的行：400，逐行写明原因；有好的就导入好的，没有导入的行照样列出；坏字写明哪一行哪一列")
    void the_second_step_tells_why() {
        var browser = asImporter();
        var before = count("historic_case");
        var head = "[\"旧案号\",\"申请人\",\"被申请人\",\"案由\",\"收案日期\",\"结案日期\",\"结果\"]";
        var faulty = "[\"二步错样\",\"甲\",\"乙\",\"丙\",\"2015-02-30\",\"2015-04-10\",\"裁决\"]";
        var broken = "[\"坏\\u0000字\",\"甲\",\"乙\",\"丙\",\"2015-02-03\",\"2015-04-10\",\"裁决\"]";
        var sound = "[\"二步好样\",\"甲\",\"乙\",\"丙\",\"2015-02-03\",\"2015-04-10\",\"裁决\"]";
        var refused = second(browser, "[" + head + "," + faulty + "," + broken + "]");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(page(refused).select("main").text())
                .contains("第 2 行（二步错样）：收案日期应写成", "第 3 行", "旧案号含有不能使用的字符")
                .doesNotContain("导入 0 件", "姓名或者名称");
        assertThat(count("historic_case")).isEqualTo(before);
        var rest = second(browser, "[" + head + "," + faulty + "," + sound + "]");
        assertThat(rest.statusCode()).isEqualTo(200);
        assertThat(page(rest).select("main").text()).contains("导入 1 件", "第 2 行（二步错样）：收案日期应写成");
        assertThat(count("historic_case")).isEqualTo(before + 1);
    }

    private HttpResponse<String> second(Browser browser, String rows) {
        return browser.submitWithFiles("/register/history", Map.of("rows", rows, "_csrf", browser.token()), Map.of());
    }

    @Test
    @DisplayName("按旧案号、当事人查得到，标为历史案件，不计入件数；看板另写一行；通配符只当字")
    void found_and_counted_apart() {
        var browser = asImporter();
        taken(browser, checked(browser, HEAD + "旧仲案〔2016〕77号,查档样,虚构查档厂,其他,2016-03-02,2016-04-10,裁决\n"));
        var page = page(loggedIn("registrar").open("/cases?q=" + encoded("查档样")));
        assertThat(page.select("section:contains(历史案件)").text()).contains("旧仲案〔2016〕77号", "虚构查档厂");
        assertThat(page.select("main").text()).doesNotContain("没有找到").contains("在历史案件中找到 1 件");
        assertThat(find("registrar", "查档样")).isEmpty();
        var api = search("registrar", "q=" + encoded("旧仲案〔2016〕77号"));
        assertThat(api.path("total").asLong()).isZero();
        assertThat(api.path("historic").findValuesAsText("oldNumber")).containsExactly("旧仲案〔2016〕77号");
        assertThat(search("mediator", "q=" + encoded("查档样")).path("historic")).isEmpty();
        assertThat(page(loggedIn("registrar").open("/cases?q=" + encoded("没有这个人")))
                        .select("main")
                        .text())
                .contains("没有找到");
        assertThat(page(loggedIn("registrar").open("/cases?q=" + encoded("〔2016〕77")))
                        .text())
                .contains("查档样");
        assertThat(page(loggedIn("registrar").open("/cases?q=" + encoded("%%"))).text())
                .doesNotContain("查档样");
        assertThat(page(loggedIn("mediator").open("/cases?q=" + encoded("查档样"))).text())
                .doesNotContain("虚构查档厂");
        assertThat(loggedIn("head").open("/dashboard/today").body()).contains("另有历史案件");
    }

    @Test
    @DisplayName("凭姓名的一部分、拼音、首字母、单位、案号的一段找得到，几样须同时符合；对不上的找不到；以前导入的补建索引后相同")
    void asked_as_the_running_cases(@Autowired HistoricReindexing reindexing) {
        var old = "旧仲案〔2017〕第0457号";
        var browser = asImporter();
        taken(
                browser,
                checked(browser, HEAD + "\"" + old + "\",\"单旧档、曾陈年\",虚构陈年（北区）纺织厂,其他,2017-03-02,2017-04-10,裁决\n"));
        var answering = List.of(
                "旧档",
                "sjd",
                "djd",
                "shanjiudang",
                "曾陈年",
                "zcn",
                "ccn",
                "陈年（北区",
                "cnbqfz",
                "0457",
                "〔2017〕第04",
                "仲案〔2017〕第0457",
                "单旧档 曾陈年",
                "sjd 0457",
                "单旧档诉虚构陈年");
        var other = List.of("档旧", "sdj", "sjd 0458", "单旧档 别家", "单", "", "〔〕");
        for (var typed : answering) {
            assertThat(historic(typed)).as(typed).contains(old);
        }
        for (var typed : other) {
            assertThat(historic(typed)).as(typed).doesNotContain(old);
        }
        reindexing.asBefore(old);
        assertThat(historic("sjd")).doesNotContain(old);
        assertThat(reindexing.everything()).isPositive();
        for (var typed : answering) {
            assertThat(historic(typed)).as(typed).contains(old);
        }
        assertThat(reindexing.everything()).isZero();
    }

    private List<String> historic(String typed) {
        return search("registrar", "q=" + encoded(typed)).path("historic").findValuesAsText("oldNumber");
    }

    @Test
    @DisplayName("核对时每一列都看得到，案由、结果也在；错列的、过长的逐行写明，出错的格子标出来")
    void the_preview_shows_every_column() {
        var file = HEAD
                + "核样1号,甲,乙,追索劳动报酬,2015-03-02,2015-04-10,裁决\n"
                + "核样2号,甲,乙,2015-03-02,2015-03-02,2015-04-10,裁决\n"
                + "核样3号,甲,乙,工伤待遇,2015-03-02,2015-04-10,3500\n"
                + "核样4号,甲,乙,,2015-03-02,2015-04-10,\n"
                + "核样5号,甲,乙," + "由".repeat(101) + ",2015-03-02,2015-04-10," + "果".repeat(201) + "\n"
                + "核样6号,甲,乙," + "由".repeat(100) + ",2015-03-02,2015-04-10," + "果".repeat(200) + "\n";
        var shown = checked(asImporter(), file);
        assertThat(shown.select("thead th").eachText()).contains("案由", "结果");
        var rows = shown.select("tbody tr");
        assertThat(rows.get(0).select("td").eachText()).contains("追索劳动报酬", "裁决", "可以导入");
        assertThat(rows.get(0).select(".error")).isEmpty();
        assertThat(rows.get(1).text()).contains("案由应写文字，现在是“2015-03-02”");
        assertThat(rows.get(1).select("td.error").eachText()).first().isEqualTo("2015-03-02");
        assertThat(rows.get(2).text()).contains("结果应写文字，现在是“3500”").doesNotContain("案由应");
        assertThat(rows.get(3).text()).contains("缺案由", "缺结果");
        assertThat(rows.get(3).select("td.error")).hasSize(3);
        assertThat(rows.get(4).text()).contains("案由过长，不超过 100 字", "结果过长，不超过 200 字");
        assertThat(rows.get(5).text()).contains("可以导入");
    }

    @ParameterizedTest
    @DisplayName("只有仲裁院负责人、主任、系统管理员可以导入")
    @CsvSource({"head, 200", "director, 200", "registrar, 403", "mediator, 403"})
    void who_imports(String user, int status) {
        bureau.commission();
        var browser = loggedIn(user);
        assertThat(browser.open("/register/history").statusCode()).isEqualTo(status);
        assertThat(browser.open("/register/history.xlsx").statusCode()).isEqualTo(status);
        assertThat(browser.submitWithFile(
                                "/register/history",
                                Map.of("_csrf", browser.token()),
                                (HEAD + "权样" + user + ",甲,乙,丙,2015-01-01,2015-01-02,裁决")
                                        .getBytes(StandardCharsets.UTF_8))
                        .statusCode())
                .isEqualTo(status);
    }

    private Browser asImporter() {
        bureau.colleague("head", Groups.INSTITUTE_HEAD);
        var browser = loggedIn("head");
        browser.open("/register/history");
        return browser;
    }

    private static Document checked(Browser browser, String file) {
        return page(browser.submitWithFile(
                "/register/history", Map.of("_csrf", browser.token()), file.getBytes(StandardCharsets.UTF_8)));
    }

    private static Document taken(Browser browser, Document shown) {
        return page(browser.submitWithFiles(
                "/register/history",
                Map.of("rows", shown.select("[name=rows]").val(), "_csrf", browser.token()),
                Map.of()));
    }

    private static Document page(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body());
    }

    private long count(String table) {
        return rows.sql("select count(*) from " + table).query(Long.class).single();
    }
}
