package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tiaocai.documents.Documents;
import org.tiaocai.documents.Papers;
import org.tiaocai.documents.SampleFacts;
import org.tiaocai.platform.Browser;
import org.tiaocai.shared.RegistrationNumber;

/** A bureau words its notice anew: handed in, tried on a case, taken into use, and back again. */
@StoryTest
@DisplayName("文书样式：本机构的写法")
class WordingStoryTest {

    private static final String PAGE = "/wordings/evidence-notice";
    private static final String OWN_WORDS = "本机构温馨提示：请保存好工资条";

    @LocalServerPort
    int port;

    @Autowired
    Bureau bureau;

    @Autowired
    Papers papers;

    @Autowired
    Documents documents;

    @Autowired
    JdbcClient tables;

    private final Map<String, Browser> browsers = new HashMap<>();
    private RegistrationNumber number;
    private long first;

    @BeforeEach
    void aCaseWithANotice() {
        bureau.staff();
        number = RegistrationNumber.of(bureau.register(Forms.dispute(bureau.today())));
        first = papers.issue(number, "D402", "first", SampleFacts.of("D402"));
    }

    @AfterEach
    void backToTheHouse() {
        tables.sql("delete from document where registration_number = ?")
                .param(number.value())
                .update();
        tables.sql("delete from paper_wording where source = 'UPLOAD' or word = 'evidence-notice' and ordinal > 1")
                .update();
    }

    @Test
    @DisplayName("上传、用真实案件预览、启用；旧文书保持原样，新文书用新写法并记下版本；可以恢复原来的写法")
    void a_wording_of_the_bureau() {
        var before = documents.page(number, first).orElseThrow();
        upload(changed());
        assertThat(head().open(PAGE).body()).contains("草稿");
        var draft = id("ordinal is null");

        var trial = head().open("/cases/" + number + "/wordings/" + draft);
        assertThat(trial.statusCode()).isEqualTo(200);
        assertThat(trial.body()).contains(OWN_WORDS, "欧阳试样");
        assertThat(head().open("/cases/" + number + "/readings").body())
                .contains("<td>文书</td>", "<td>" + draft + "</td>");
        assertThat(page("second")).as("草稿还没有启用").doesNotContain(OWN_WORDS);

        use(draft);
        assertThat(documents.page(number, first)).contains(before);
        assertThat(page("third")).contains(OWN_WORDS);
        assertThat(tables.sql(
                                "select wording_id from document where registration_number = ? and code <> 'D101' order by id")
                        .param(number.value())
                        .query(Long.class)
                        .list())
                .containsExactly(id("ordinal = 1"), id("ordinal = 1"), draft);

        use(id("ordinal = 1"));
        assertThat(page("fourth")).doesNotContain(OWN_WORDS);
        assertThat(head().open(PAGE).body()).contains("第 3 版", "第 2 版", "第 1 版");
    }

    @Test
    @DisplayName("不认识的字段、能动的内容不收，写明在哪一行；填写的内容还在")
    void a_faulty_wording() {
        var answer = upload("<p>{{salary}}</p>\n<script>alert(1)</script>");
        assertThat(answer).contains("没有字段 {{salary}}", "不能使用标签 &lt;script&gt;", "&lt;p&gt;{{salary}}&lt;/p&gt;");
        assertThat(tables.sql("select count(*) from paper_wording where ordinal is null")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    @DisplayName("预览的案号打错了：说明找不到，打的还在，改一个字就行；对的照常预览")
    void a_mistyped_case() {
        var wrong = Jsoup.parse(head().open(PAGE + "?number=2026-99999X").body());
        assertThat(wrong.select("[role=alert]").text()).isNotBlank();
        assertThat(wrong.select("[name=number]").val()).isEqualTo("2026-99999X");
        assertThat(wrong.select("a[href^=/cases/]")).isEmpty();
        var right = Jsoup.parse(head().open(PAGE + "?number=" + number).body());
        assertThat(right.select("[name=number]").val()).isEqualTo(number.value());
        assertThat(right.select("main a[href^=/cases/" + number + "/wordings/]"))
                .isNotEmpty();
    }

    @Test
    @DisplayName("只有仲裁院负责人可以；系统管理员看不到案件，也不能改")
    void for_the_head_alone() {
        for (var user : new String[] {"registrar", "service", "mediator"}) {
            assertThat(browser(user).open(PAGE).statusCode()).as(user).isEqualTo(403);
            assertThat(browser(user)
                            .open("/cases/" + number + "/wordings/" + id("ordinal = 1"))
                            .statusCode())
                    .as(user)
                    .isEqualTo(403);
        }
    }

    @Test
    @DisplayName("其他编码的文件不收，不会存下乱码")
    void a_file_in_another_encoding() {
        var answer = head().submitWithFile(
                        PAGE + "?_csrf=" + head().token(),
                        Map.of("template", ""),
                        changed().getBytes(Charset.forName("GB18030")))
                .body();
        assertThat(answer).contains("不是 UTF-8");
        assertThat(tables.sql("select count(*) from paper_wording where ordinal is null")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private String upload(String template) {
        return head().submitWithFile(PAGE + "?_csrf=" + head().token(), Map.of("template", template), new byte[0])
                .body();
    }

    private void use(long id) {
        head().submitWithFile(PAGE + "/" + id + "/use?_csrf=" + head().token(), Map.of(), new byte[0]);
    }

    private String changed() {
        var current = tables.sql("select template from paper_wording where word = 'evidence-notice' and ordinal = 1")
                .query(String.class)
                .single();
        return current.replace("{{>closing}}", "<p>" + OWN_WORDS + "。</p>\n{{>closing}}");
    }

    private String page(String occasion) {
        return documents
                .page(number, papers.issue(number, "D402", occasion, SampleFacts.of("D402")))
                .orElseThrow();
    }

    private long id(String which) {
        return tables.sql("select id from paper_wording where word = 'evidence-notice' and " + which)
                .query(Long.class)
                .single();
    }

    private Browser head() {
        return browser("head");
    }

    private Browser browser(String user) {
        return browsers.computeIfAbsent(user, name -> {
            var browser = new Browser(port);
            browser.logIn(name, Browser.PASSWORD);
            return browser;
        });
    }
}
