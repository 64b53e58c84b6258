package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.Party;
import org.tiaocai.documents.DocumentEntry;
import org.tiaocai.documents.DocumentFiles;
import org.tiaocai.documents.Documents;
import org.tiaocai.documents.FileFormat;
import org.tiaocai.documents.Papers;
import org.tiaocai.documents.SampleFacts;
import org.tiaocai.shared.RegistrationNumber;

/** What a party holds in its hand: whom it is for, who made it, under which day, on how many pages. */
@StoryTest
@DisplayName("文书的样子：受送达人、落款、页码")
class PaperLookStoryTest {

    @Autowired
    Bureau bureau;

    @Autowired
    Papers papers;

    @Autowired
    Documents documents;

    @Autowired
    DocumentFiles files;

    @Autowired
    Parties parties;

    private RegistrationNumber number;

    @BeforeEach
    void aCase() {
        bureau.staff();
        number = RegistrationNumber.of(bureau.register(Forms.dispute(bureau.today())));
    }

    @Test
    @DisplayName("送达各方的通知书写明受送达人，落款为盖章处和汉字日期；指明一方的只写这一方")
    void a_notice_says_for_whom_it_is() {
        var toBoth = page(papers.issue(number, "D402", "both", SampleFacts.of("D402")));
        var names = toBoth.select(".party .who span").eachText();
        assertThat(toBoth.select(".addressee").text()).isEqualTo("受送达人：" + String.join("、", names));
        assertThat(toBoth.select(".closing p").eachText())
                .element(1)
                .asString()
                .matches("二〇[〇一二三四五六七八九]{2}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日");
        assertThat(toBoth.select(".closing").text()).contains("（印章）");

        var toOne = page(papers.issue(number, "D402", "one", SampleFacts.of("D402"), List.of(partyId())));
        assertThat(toOne.select(".addressee").text()).isEqualTo("受送达人：" + names.get(0));
    }

    @Test
    @DisplayName("每个受送达人的一份只写本人，PDF 和 Word 也是；留存的一份写明所有人；不是受送达人的没有")
    void each_recipient_gets_a_copy_of_its_own() throws Exception {
        var all = parties.of(number).stream().map(Party::id).toList();
        var made = papers.issue(number, "D402", "copies", SampleFacts.of("D402"), all);
        var kept = documents.page(number, made).orElseThrow();
        for (var party : parties.of(number)) {
            var copy = files.page(number, made, party.id()).orElseThrow();
            assertThat(Jsoup.parse(copy).select(".addressee").text()).isEqualTo("受送达人：" + party.name());
            assertThat(Jsoup.parse(copy).select(".closing").text())
                    .isEqualTo(Jsoup.parse(kept).select(".closing").text());
            var file = files.file(number, made, FileFormat.PDF, party.id()).orElseThrow();
            assertThat(file.name()).contains(party.name());
            try (var pdf = Loader.loadPDF(file.content())) {
                assertThat(new PDFTextStripper().getText(pdf).replaceAll("[\\s\\p{Z}]", ""))
                        .contains("受送达人：" + party.name());
            }
        }
        assertThat(documents.page(number, made)).contains(kept);
        assertThat(files.page(number, made, 0L)).isEmpty();
    }

    @Test
    @DisplayName("下载的 PDF 可以检索复制，页码写明第几页共几页，带无障碍标记")
    void the_file_of_a_notice() throws Exception {
        var made = papers.issue(number, "D402", "file", SampleFacts.of("D402"));
        var file = files.file(number, made, FileFormat.PDF).orElseThrow();
        try (var pdf = Loader.loadPDF(file.content())) {
            var text = new PDFTextStripper().getText(pdf).replaceAll("[\\s\\p{Z}]", "");
            assertThat(text).contains("第1页共" + pdf.getNumberOfPages() + "页", "受送达人：", "举证期限");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("zh-CN");
        }
        assertThat(documents.of(number)).extracting(DocumentEntry::id).contains(made);
    }

    private long partyId() {
        return parties.of(number).get(0).id();
    }

    private Document page(long id) {
        return Jsoup.parse(documents.page(number, id).orElseThrow());
    }
}
