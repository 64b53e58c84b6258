package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.tiaocai.people.Groups;
import org.tiaocai.shared.RegistrationNumber;

/** 裁决书草稿: on paper from the first save to the seal, with what changed, and back from Word. */
@OnPostgres
@DisplayName("裁决书草稿")
class AwardDraftStoryTest extends DraftStory {

    private String decidedCase() {
        var number = heardBySole(claim("WAGES", 1_000), claim("SEVERANCE", 40_000));
        deliberated(number);
        decided(number, ruling(number, 1, "PARTLY", 900), ruling(number, 2, "GRANTED", 40_000));
        return number;
    }

    @Test
    @DisplayName("第一次保存起就是文书：逐页、PDF、Word；没有编号和日期，印有草稿字样；不经办的人看不到")
    void a_paper_from_the_first_save() throws Exception {
        var number = decidedCase();
        var there = drafts(number, "draftAward");
        var empty = sheet("arbitrator", there);
        assertThat(empty.path("writes").asBoolean()).isTrue();
        assertThat(empty.path("papers")).hasSize(2);
        assertThat(empty.path("papers").path(0).path("code").asText()).isEqualTo("D507");
        assertThat(empty.path("papers").path(1).path("code").asText()).isEqualTo("D506");

        var saved = save("arbitrator", there, Map.of("facts", "查明的事实甲\n查明的事实乙", "reasons", "理由甲"));
        assertThat(saved.getStatusCode().value()).isEqualTo(200);
        var page = text("arbitrator", there + "/1");
        assertThat(page).contains("草稿", "裁决如下", "查明的事实甲", "查明的事实乙", "理由甲", "　　　　年　　月　　日");
        assertThat(text("arbitrator", there + "/1?view=pages")).contains("第 1 页", "data:image/png;base64,");
        try (var pdf = Loader.loadPDF(file("arbitrator", there + "/1.pdf"))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("草稿", "查明的事实甲");
        }
        assertThat(status("mediator", there)).isGreaterThanOrEqualTo(400);
        assertThat(documents.of(RegistrationNumber.of(number)))
                .noneMatch(one -> one.code().equals("D507"));
        refused(save("arbitrator", there, Map.of("facts", "长".repeat(20_001))), "争议事实", "20000");
        refused(save("arbitrator", there, Map.of("wage", "一")), "没有“wage”这一栏");
    }

    @Test
    @DisplayName("审核、签名、签发、用印的人都看到草稿，只看不改；再次打开时标出上次以来的改动")
    void what_changed_since_it_was_seen() {
        bureau.colleague("draft-legal", Groups.LEGAL_REVIEW);
        var number = decidedCase();
        drafted(number);
        var review = drafts(number, "reviewLegality");
        assertThat(sheet("legal", review).path("papers").path(0).path("changes").isNull())
                .isTrue();
        assertThat(text("legal", review + "/1")).contains("理由样例").doesNotContain("<ins>", "<del>");
        assertThat(sheet("legal", review).path("papers").path(0).path("changes").asInt())
                .isZero();
        assertThat(status("draft-legal", review)).isEqualTo(200);
        bureau.claim("legal", number, "reviewLegality");
        assertThat(status("draft-legal", review)).isEqualTo(403);
        assertThat(status("draft-legal", review + "/1.pdf")).isEqualTo(403);
        assertThat(save("legal", review, Map.of("reasons", "法制改的"))
                        .getStatusCode()
                        .is4xxClientError())
                .isTrue();
        reviewed(number, "SENT_BACK");
        decided(number, ruling(number, 1, "PARTLY", 900), ruling(number, 2, "GRANTED", 40_000));
        complete(
                "arbitrator",
                number,
                "draftAward",
                Map.of("facts", "查明的事实样例", "reasons", "改过的理由，依照《中华人民共和国劳动合同法》第三十条"));
        review = drafts(number, "reviewLegality");
        assertThat(sheet("legal", review).path("papers").path(0).path("changes").asInt())
                .isEqualTo(2);
        for (var look = 0; look < 2; look++) {
            assertThat(text("legal", review + "/1")).contains("改过的理由", "<ins>", "<del>");
        }
        reviewed(number, "LAWFUL");
        assertThat(text("arbitrator", drafts(number, "signAward") + "/1")).contains("改过的理由");
        signed(number);
        var approval = sheet("head", drafts(number, "approveAward")).path("papers");
        assertThat(approval.findValuesAsText("code")).containsExactly("D507", "D506", "D512", "D514");
        assertThat(text("head", drafts(number, "approveAward") + "/4")).contains("结案审批表", "草稿");
        assertThat(codes(number)).doesNotContain("D514");
        assertThat(text("head", drafts(number, "approveAward") + "/3")).contains("审核签发表");
        approved(number, "APPROVED");
        assertThat(text("commission-seal", drafts(number, "sealAward") + "/2")).contains("改过的理由");
        sealed(number, "SEALED");
    }

    @Test
    @DisplayName("在 Word 中修改后上传，逐栏读回；两版都在")
    void read_back_from_word() {
        var number = decidedCase();
        var there = drafts(number, "draftAward");
        save("arbitrator", there, Map.of("facts", "原来的事实", "reasons", "原来的理由"));
        var file = worked(file("arbitrator", there + "/1.docx"), word -> write(word, "facts", "新的事实第一段", "新的事实第二段"));
        var answer = upload("arbitrator", there + "/1/word", file);
        assertThat(answer.getStatusCode().value()).isEqualTo(200);
        assertThat(Objects.requireNonNull(answer.getBody())
                        .path("texts")
                        .path("facts")
                        .asText())
                .isEqualTo("新的事实第一段\n新的事实第二段");
        assertThat(text("arbitrator", there + "/2")).contains("新的事实第二段", "原来的理由");
        var task = there.substring("/api/v1/tasks/".length(), there.length() - "/draft".length());
        assertThat(sheet("arbitrator", "/api/v1/tasks/" + task + "/award")
                        .path("facts")
                        .asText())
                .startsWith("新的事实第一段");
        var versions = sheet("arbitrator", there).path("papers").path(0).path("versions");
        assertThat(versions.findValuesAsText("way")).containsExactly("系统中的文本", "Word 上传");
        var first = there + "/1/versions/" + versions.path(0).path("id").asText();
        worked(
                file("arbitrator", first),
                word -> assertThat(control(word, "facts").getSdtContent().xmlText())
                        .contains("原来的事实"));
        assertThat(file(
                        "arbitrator",
                        there + "/1/versions/" + versions.path(1).path("id").asText()))
                .isEqualTo(file);
    }

    @Test
    @DisplayName("栏目以外的改动、缺少或者不认识的控件、不是 Word 的文件：逐项写明，整份不收，草稿不变")
    void what_cannot_be_read_back() {
        var number = decidedCase();
        var there = drafts(number, "draftAward");
        save("arbitrator", there, Map.of("facts", "原来的事实", "reasons", "原来的理由"));
        var file = file("arbitrator", there + "/1.docx");
        refused(
                upload("arbitrator", there + "/1/word", worked(file, word -> {
                    write(word, "facts", "不该进来的事实");
                    word.createParagraph().createRun().setText("另加的一段");
                    rewrite(word, "裁决如下", "裁决不如下");
                })),
                "栏目以外写入了“另加的一段”",
                "裁决如下",
                "草稿没有改动");
        refused(
                upload(
                        "arbitrator",
                        there + "/1/word",
                        worked(
                                file,
                                word -> control(word, "reasons")
                                        .getSdtPr()
                                        .getTag()
                                        .setVal("secret"))),
                "“裁决理由”一栏的内容控件被删去了",
                "有不认识的内容控件“secret”");
        refused(
                upload("arbitrator", there + "/1/word", "不是文档".getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                "不能作为 Word 文档");
        assertThat(text("arbitrator", there + "/1")).contains("原来的事实").doesNotContain("不该进来的事实");
        assertThat(sheet("arbitrator", there).path("papers").path(0).path("versions"))
                .isEmpty();
    }

    private static void rewrite(XWPFDocument word, String from, String to) {
        word.getParagraphs().stream()
                .flatMap(paragraph -> paragraph.getRuns().stream())
                .filter(run -> run.text().contains(from))
                .forEach(run -> run.setText(run.text().replace(from, to), 0));
    }
}
