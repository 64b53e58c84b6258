package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tiaocai.casefile.BroughtFiles;
import org.tiaocai.documents.DocumentFiles;
import org.tiaocai.documents.Papers;
import org.tiaocai.documents.SampleFacts;
import org.tiaocai.documents.SignedPapers;
import org.tiaocai.platform.Browser;
import org.tiaocai.shared.RegistrationNumber;

/** 当场签名: printed with a place to sign on each page, and back as a scan or photo. */
@DisplayName("签名件")
class SignedRecordStoryTest extends DraftStory {

    private static final byte[] PHOTO = BroughtFiles.PHOTO;

    @LocalServerPort
    int port;

    @Autowired
    SignedPapers signed;

    @Autowired
    Papers papers;

    @Autowired
    DocumentFiles files;

    @Test
    @DisplayName("评议笔录逐页留签名处打印；照片上传后随文书留存摘要、时间和人，案卷页可见；Word 不收，无权的人不能传、不能看")
    void printed_signed_and_back() throws Exception {
        var number = heardBySole(claim("WAGES", 1_000));
        deliberated(number);
        var record = id(number, "D502");
        var clerk = browser("clerk");
        var there = "/cases/" + number + "/documents/" + record;
        assertThat(clerk.open(there + "/to-sign.pdf").body()).startsWith("%PDF");
        assertThat(printed(number, record, "D502")).contains("本页签名（拒签的注明情况）", "第 1 页");
        assertThat(printed(number, record, "D507"))
                .as("an award is signed by the tribunal, at its end")
                .contains("第 1 页")
                .doesNotContain("本页签名");
        assertThat(clerk.open("/cases/" + number).body()).contains("打印签名", "上传签名件", "capture=\"environment\"");

        assertThat(bring(clerk, there, "PK不是图片".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("/cases/" + number + "#documents");
        assertThat(alert(clerk, number)).isNotEmpty();
        assertThat(alert(clerk, number)).as("只说一次").isEmpty();
        assertThat(clerk.open("/cases/" + number + "?unsigned=%E8%83%A1%E8%AF%9D")
                        .body())
                .as("地址里写什么都不会印出来")
                .doesNotContain("胡话");
        assertThat(bring(browser("justice"), there, PHOTO)).isEqualTo("403");
        assertThat(signed.of(RegistrationNumber.of(number))).isEmpty();
        bring(clerk, there, PHOTO);
        assertThat(alert(clerk, number)).isEmpty();
        bring(clerk, there, PHOTO);
        assertThat(alert(clerk, number)).isEmpty();
        var back = signed.of(RegistrationNumber.of(number));
        assertThat(back)
                .hasSize(1)
                .allMatch(one -> one.documentId() == record && one.keptBy().equals("clerk"));
        assertThat(clerk.open("/cases/" + number).body())
                .contains("签名件 ", back.get(0).fileId().substring(0, 12));
        var photo = there + "/signed/" + back.get(0).id();
        assertThat(clerk.open(photo).headers().firstValue("Content-Type")).hasValue("image/jpeg");
        assertThat(browser("service").open(photo).statusCode()).isEqualTo(403);
    }

    private String printed(String number, long paper, String code) throws IOException {
        var file = files.toSign(RegistrationNumber.of(number), paper, signed.isSignedOnTheSpot(code))
                .orElseThrow();
        try (var pdf = Loader.loadPDF(file.content())) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    @Test
    @DisplayName("没有人签名的文书没有签名件")
    void a_paper_that_nobody_signs() {
        var number = RegistrationNumber.of(heardBySole(claim("WAGES", 1_000)));
        var notice = papers.issue(number, "D402", "first", SampleFacts.of("D402"));
        var there = "/cases/" + number + "/documents/" + notice;
        assertThat(browser("clerk").open(there + "/to-sign.pdf").statusCode()).isEqualTo(404);
        var clerk = browser("clerk");
        bring(clerk, there, PHOTO);
        assertThat(alert(clerk, number.value())).isNotEmpty();
    }

    /** What the papers of the case page say of the last upload. */
    private static String alert(Browser browser, String number) {
        var page = browser.open("/cases/" + number).body();
        var papers = page.substring(page.indexOf("<h2 id=\"documents\""));
        var found = Pattern.compile("<p role=\"alert\">([^<]+)</p>")
                .matcher(papers.substring(0, papers.indexOf("</section>")));
        return found.find() ? found.group(1) : "";
    }

    private Browser browser(String user) {
        var browser = new Browser(port);
        browser.logIn(user, Browser.PASSWORD);
        return browser;
    }

    /** Where the answer leads, or its status where nowhere. */
    private static String bring(Browser browser, String there, byte[] content) {
        var answer = browser.submitWithFile(
                there + "/signed?_csrf=" + browser.token(), Map.of("_csrf", browser.token()), content);
        return answer.headers().firstValue("Location").orElse(answer.statusCode() + "");
    }

    private long id(String number, String code) {
        return documents.of(RegistrationNumber.of(number)).stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
