package org.tiaocai.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.story.Bureau;
import org.tiaocai.story.Forms;
import org.tiaocai.story.StoryTest;

@StoryTest
@DisplayName("文书")
class DocumentsTest {

    private static final String EVIDENCE_NOTICE = "D402";

    @Autowired
    Bureau bureau;

    @Autowired
    Papers papers;

    @Autowired
    Documents documents;

    @Autowired
    Catalogue catalogue;

    @Autowired
    JdbcClient jdbc;

    private final PaperSamples samples = new PaperSamples();
    private RegistrationNumber number;

    @BeforeEach
    void aCase() {
        bureau.staff();
        number = RegistrationNumber.of(bureau.register(Forms.dispute(bureau.today())));
    }

    private long noticed(String occasion) {
        return papers.issue(number, EVIDENCE_NOTICE, occasion, SampleFacts.of(EVIDENCE_NOTICE));
    }

    /** All papers but the sheet of the registration. */
    private List<DocumentEntry> made() {
        return documents.of(number).stream()
                .filter(one -> !one.code().equals("D101"))
                .toList();
    }

    @Test
    @DisplayName("同一事由只制作一次，数据变了文书不变；同种文书依次编号")
    void a_document_is_made_once_and_stays_as_it_is() {
        var first = noticed("first");
        var before = documents.page(number, first).orElseThrow();
        jdbc.sql("update party set name = '后来改了的名称' where registration_number = ?")
                .param(number.value())
                .update();
        var again = noticed("first");
        var other = noticed("second");

        assertThat(again).isEqualTo(first);
        assertThat(other).isNotEqualTo(first);
        assertThat(documents.page(number, first)).contains(before);
        assertThat(documents.page(number, other).orElseThrow()).contains("后来改了的名称", "文书编号：" + number + "-D402-2");
        assertThat(made())
                .extracting(DocumentEntry::code, DocumentEntry::title, DocumentEntry::documentNo, DocumentEntry::volume)
                .containsExactly(
                        tuple("D402", "举证通知书", number + "-D402-1", Volume.MAIN),
                        tuple("D402", "举证通知书", number + "-D402-2", Volume.MAIN));
    }

    @Test
    @DisplayName("别的案件打不开这份文书")
    void a_document_opens_in_its_own_case_only() {
        var made = noticed("first");
        var other = RegistrationNumber.of(bureau.register(Forms.dispute(bureau.today())));
        assertThat(documents.page(other, made)).isEmpty();
    }

    @Test
    @DisplayName("目录中没有的、缺少必填项的、不入卷的文书，不能在案件中制作")
    void a_document_is_of_a_known_kind_and_complete() {
        assertThatThrownBy(() -> papers.issue(number, "D999", "x"))
                .isInstanceOf(Refused.class)
                .hasMessage("文书目录中没有 D999，不能制作");
        assertThatThrownBy(() -> papers.issue(number, "D107", "x"))
                .isInstanceOf(Refused.class)
                .hasMessage("《不予调解告知书》缺少必填项：理由");
        assertThatThrownBy(() -> papers.issue(number, "D609", "x"))
                .isInstanceOf(Refused.class)
                .hasMessage("《联席会议通知》不属于案卷材料");
        assertThat(made()).isEmpty();
    }

    @Test
    @DisplayName("副卷文书不在当事人可见的目录中，也没有编号")
    void the_internal_volume_is_never_open_to_parties() {
        var sheet = catalogue.kind("D306");
        documents.make(number, sheet, "approval", samples.complete(sheet));
        var notice = noticed("evidence");

        assertThat(documents.openToParties(number))
                .extracting(DocumentEntry::code, DocumentEntry::id)
                .contains(tuple(EVIDENCE_NOTICE, notice));
        assertThat(documents.openToParties(number))
                .extracting(DocumentEntry::code)
                .doesNotContain("D306");
        assertThat(made())
                .extracting(DocumentEntry::volume, DocumentEntry::documentNo)
                .containsExactly(tuple(Volume.INTERNAL, null), tuple(Volume.MAIN, number + "-D402-1"));
    }

    @Test
    @DisplayName("当事人填写的内容一律转义")
    void text_from_outside_is_escaped() {
        jdbc.sql("update party set name = '<script>alert(1)</script>' where registration_number = ?")
                .param(number.value())
                .update();
        assertThat(documents.page(number, noticed("x")).orElseThrow())
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script>");
    }
}
