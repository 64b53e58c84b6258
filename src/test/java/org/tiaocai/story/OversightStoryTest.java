package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tiaocai.chain.ExportedFolder;
import org.tiaocai.documents.HousePapers;
import org.tiaocai.people.Groups;
import org.tiaocai.platform.Browser;

/** What comes in beside the cases: everybody may put it down, and each register is read by those whom it concerns. */
@OnPostgres
@StoryTest
@DisplayName("监督和登记：干预办案、欠薪线索、信访、工会函件")
class OversightStoryTest {

    @Autowired
    Bureau bureau;

    @Autowired
    HousePapers papers;

    @Autowired
    JdbcClient tables;

    @Autowired
    TestRestTemplate web;

    @LocalServerPort
    int port;

    @BeforeEach
    void people() {
        bureau.staff();
        bureau.commission();
        bureau.colleague("liaison", Groups.LIAISON);
        bureau.travelTo(LocalDate.of(2026, 7, 15));
        bureau.colleague("watcher", Groups.SUPERVISION);
    }

    @Test
    @DisplayName("书记员登记干预办案：本人和负责人都看不到登记簿和登记表，只有纪检监督看得到；有登记的季度不能作零报告")
    void an_intervention_is_for_supervision_alone() {
        assertThat(enter("clerk", "INTERVENTION", Map.of()).getBody()).contains("请填写干预的方式");
        assertThat(enter("clerk", "INTERVENTION", Map.of("channel", "电话", "happenedOn", "2026-07-16"))
                        .getBody())
                .contains("不能晚于今天");
        assertThat(enter(
                                "clerk",
                                "INTERVENTION",
                                Map.of("channel", "电话", "happenedOn", "2026-05-20", "number", "2026-999999"))
                        .getStatusCode()
                        .value())
                .isEqualTo(400);
        var made = enter("clerk", "INTERVENTION", Map.of("channel", "电话", "happenedOn", "2026-05-20"));
        assertThat(made.getStatusCode().value()).as(made.getBody()).isEqualTo(200);
        for (var user : new String[] {"clerk", "head", "liaison"}) {
            assertThat(page(user).text()).contains("干预办案登记").doesNotContain("虚构干预人");
            assertThat(opened(user, "/oversight/papers/" + paper("D702") + ".pdf"))
                    .isEqualTo(403);
            assertThat(opened(user, "/linkage/papers/" + paper("D702"))).isIn(403, 404);
        }
        assertThat(page("watcher").text()).contains("虚构干预人", "某clerk");
        assertThat(opened("watcher", "/oversight/papers/" + paper("D702") + ".pdf"))
                .isEqualTo(200);
        assertThat(words("D702")).contains("虚构干预人", "电话", "2026年5月20日", "登记人");
        assertThat(post("watcher", "zero-reports", Map.of()).getBody()).contains("2026年第二季度有干预办案登记");
    }

    @Test
    @DisplayName("上一季度没有登记的作零报告，同一季度只有一份")
    void nothing_to_report() {
        bureau.travelTo(LocalDate.of(2027, 4, 1));
        assertThat(post("clerk", "zero-reports", Map.of()).getStatusCode().value())
                .isEqualTo(403);
        assertThat(post("head", "zero-reports", Map.of()).getStatusCode().value())
                .isEqualTo(200);
        assertThat(post("watcher", "zero-reports", Map.of()).getStatusCode().value())
                .isEqualTo(200);
        assertThat(papers.of("D702-2")).hasSize(1);
        assertThat(words("D702-2")).contains("2027年第一季度", "没有外部人员或者内部人员过问、干预办案");
    }

    @Test
    @DisplayName("欠薪线索：登记、移送一次、登记反馈一次；不能办理的岗位被拒绝")
    void a_lead_is_handed_on() {
        assertThat(enter("registrar", "WAGE_ARREARS", Map.of()).getBody()).contains("涉及的人数");
        enter("registrar", "WAGE_ARREARS", Map.of("headcount", 12, "amount", "36000.50"));
        var line = page("registrar").selectFirst("form[data-act^=entries/][data-act$=/transfer]");
        assertThat(line).isNotNull();
        var transfer = line.attr("data-act");
        assertThat(post("clerk", transfer, Map.of()).getStatusCode().value()).isEqualTo(403);
        assertThat(post("registrar", transfer, Map.of()).getStatusCode().value())
                .isEqualTo(204);
        assertThat(post("registrar", transfer, Map.of()).getBody()).contains("已于 2026-07-15 移送");
        assertThat(words("D703")).contains("12 人", "36000.50 元", "首问人 某registrar");
        assertThat(words("D703-2")).contains("虚构来电人", "回执", "（印章）");
        var result = transfer.replace("transfer", "result");
        assertThat(post("registrar", result, Map.of()).getBody()).contains("请填写处理结果");
        assertThat(post("registrar", result, Map.of("result", "已立案查处"))
                        .getStatusCode()
                        .value())
                .isEqualTo(204);
        assertThat(post("registrar", result, Map.of("result", "再登记")).getBody()).contains("已经登记");
        assertThat(page("head").text()).contains("2026年7月15日：已立案查处");
    }

    @Test
    @DisplayName("信访告知写明仲裁途径和答复期限；工会函件登记；不移送的不能移送")
    void petitions_and_letters() {
        enter("registrar", "PETITION", Map.of("dueOn", "2026-08-20"));
        enter("registrar", "UNION_LETTER", Map.of("dueOn", "2026-08-01"));
        assertThat(words("D706")).contains("申请仲裁", "最迟于2026年8月20日（含当日）", "（印章）");
        assertThat(words("D710")).contains("2026年8月1日", "办理结果");
        var act = page("head")
                .select("section[aria-labelledby=UNION_LETTER] form[data-act$=/result]")
                .attr("data-act");
        assertThat(post("head", act.replace("result", "transfer"), Map.of()).getBody())
                .contains("不移送");
    }

    @Test
    @DisplayName("机构文书也在摘要链上：纪检监督导出核对，没有文书的文字；改动一份，核对指出来；其他岗位不能导出")
    void the_papers_of_the_house_are_linked(@TempDir Path folder) throws IOException {
        asFromTheFirstDay();
        enter("registrar", "INTERVENTION", Map.of("channel", "电话"));
        assertThat(opened("head", "/api/v1/house/chain")).isEqualTo(403);
        var chain = chain(folder);
        assertThat(chain.words()).startsWith("核对无误");
        assertThat(Files.readString(folder.resolve("records.jsonl")))
                .contains("\"kind\":\"HOUSE\"", "干预办案登记表")
                .doesNotContain("虚构干预人", "registrar");
        var paper = paper("D702");
        var page = papers.page(paper);
        tables.sql("update house_paper set page = ? where id = ?")
                .params(page.replace("虚构干预人", "另一个人"), paper)
                .update();
        assertThat(chain(folder).words()).startsWith("核对不符").contains("机构文书");
        tables.sql("update house_paper set page = ? where id = ?")
                .params(page, paper)
                .update();
        assertThat(chain(folder).words()).startsWith("核对无误");
    }

    /** Other stories share the house, and one of them takes a paper away. */
    private void asFromTheFirstDay() {
        tables.sql("delete from chain_day_head where registration_number = '0000-000000'")
                .update();
        tables.sql("delete from chain_link where registration_number = '0000-000000'")
                .update();
        tables.sql("update case_chain set position = default, sm3 = default, sha256 = default"
                        + " where registration_number = '0000-000000'")
                .update();
    }

    private ExportedFolder chain(Path folder) throws IOException {
        var zip = web.withBasicAuth("watcher", Browser.PASSWORD).getForEntity("/api/v1/house/chain", byte[].class);
        return ExportedFolder.unpacked(Objects.requireNonNull(zip.getBody()), folder);
    }

    private ResponseEntity<String> enter(String user, String register, Map<String, ?> more) {
        var form = new HashMap<String, Object>(Map.of(
                "happenedOn",
                "2026-07-14",
                "who",
                register.equals("INTERVENTION") ? "虚构干预人" : "虚构来电人",
                "content",
                "虚构的内容"));
        form.putAll(more);
        return post(user, "registers/" + register, form);
    }

    private ResponseEntity<String> post(String user, String act, Map<String, ?> form) {
        return web.withBasicAuth(user, Browser.PASSWORD).postForEntity("/api/v1/oversight/" + act, form, String.class);
    }

    private int opened(String user, String address) {
        var browser = new Browser(port);
        browser.logIn(user, Browser.PASSWORD);
        return browser.open(address).statusCode();
    }

    private Document page(String user) {
        var browser = new Browser(port);
        browser.logIn(user, Browser.PASSWORD);
        return Jsoup.parse(browser.open("/oversight").body());
    }

    private long paper(String code) {
        return papers.of(code).get(0).id();
    }

    private String words(String code) {
        return Jsoup.parse(papers.page(paper(code))).body().text();
    }
}
