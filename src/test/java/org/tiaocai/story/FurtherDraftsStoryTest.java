package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tiaocai.arbitration.ProcedureKind;
import org.tiaocai.arbitration.TribunalForm;
import org.tiaocai.arbitration.motion.MotionKind;
import org.tiaocai.arbitration.motion.Raising;
import org.tiaocai.arbitration.review.ReviewProcess;
import org.tiaocai.arbitration.tribunal.Seat;
import org.tiaocai.casefile.BroughtFiles;
import org.tiaocai.documents.SignedPapers;
import org.tiaocai.shared.RegistrationNumber;

/** What is written in the hearing, approved as a motion, converted by a review; and what is printed to be signed at the task. */
@DisplayName("庭审笔录、延期中止、置换调解书的草稿；任务上打印签名")
class FurtherDraftsStoryTest extends DraftStory {

    private static final byte[] PHOTO = BroughtFiles.PHOTO;

    private static final byte[] OLD_WORD = {
        (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1
    };

    @Autowired
    Raising raising;

    @Autowired
    ReviewProcess review;

    @Autowired
    SignedPapers signed;

    @Test
    @DisplayName("庭审笔录：开庭时边记边存就是草稿，可以在 Word 中改，改动标出，读回的文字回到表单")
    void the_record_of_a_hearing() {
        var number = accepted();
        tribunals.seat(RegistrationNumber.of(number), "arbitrator", Seat.SOLE);
        tribunals.seat(RegistrationNumber.of(number), "clerk", Seat.CLERK);
        bureau.start("hearing", number);
        tables.sql("delete from booked_slot").update();
        complete(
                "clerk",
                number,
                "arrangeHearing",
                Map.of("room", "joint-room-1", "startsAt", MONDAY.plusDays(7) + "T09:00", "shortNoticeAgreed", false));
        everythingServed(number, MONDAY);
        bureau.travelTo(MONDAY.plusDays(7));
        bureau.claim("clerk", number, "holdHearing");
        var there = drafts(number, "holdHearing");
        assertThat(sheet("clerk", there).path("writes").asBoolean()).isTrue();
        assertThat(text("clerk", there + "/1")).contains("庭审笔录", "草稿");
        assertThat(save("clerk", there, Map.of("record", "问：几时入职？\n答：三月。", "signatures", "双方签名。"))
                        .getStatusCode()
                        .value())
                .isEqualTo(200);
        assertThat(text("clerk", there + "/1")).contains("问：几时入职？", "<ins>");
        var file = worked(file("clerk", there + "/1.docx"), word -> write(word, "record", "问：几时入职？", "答：四月。"));
        assertThat(upload("clerk", there + "/1/word", file).getStatusCode().value())
                .isEqualTo(200);
        var task = there.substring(0, there.length() - "/draft".length());
        assertThat(sheet("clerk", task + "/hearing-record").path("record").asText())
                .isEqualTo("问：几时入职？\n答：四月。");
        assertThat(sheet("clerk", task + "/hearing-record").path("signatures").asText())
                .isEqualTo("双方签名。");
        assertThat(codes(number)).doesNotContain("D501");
        assertThat(status("mediator", there)).isGreaterThanOrEqualTo(400);
    }

    @Test
    @DisplayName("延期、中止审理通知书：审批人审批前看到天数、事由和原届满日，只看不改")
    void what_a_motion_will_tell() {
        var number = underWay();
        bureau.as("arbitrator", () -> raising.raise(number, MotionKind.EXTENSION, "days", 10));
        var extension = drafts(number, "approveMotion");
        assertThat(text("head", extension + "/1")).contains("延期审理通知书", "延长10日", "原届满日", "草稿");
        assertThat(save("head", extension, Map.of("reason", "别的"))
                        .getStatusCode()
                        .is4xxClientError())
                .isTrue();
        var other = underWay();
        bureau.as("clerk", () -> raising.raise(other, MotionKind.SUSPENSION, "ground", "FORCE_MAJEURE"));
        assertThat(text("head", drafts(other, "approveMotion") + "/1")).contains("中止审理通知书", "不可抗拒的事由");
    }

    @ParameterizedTest
    @DisplayName("每一种程序事项的决定书、通知书，决定或者审批之前都看得到；准许和不准许各有文书的，两份都看得到")
    @CsvSource({
        "approveMotion, TRANSFER, reference=虚构市劳动人事争议仲裁委员会, 案件移送通知书",
        "approveMotion, JURISDICTION_OBJECTION, raisedBy=RESPONDENT;reference=虚构市劳动人事争议仲裁委员会, 案件移送通知书 管辖异议决定书",
        "approveMotion, REVOCATION, '', 撤销案件决定书",
        "approveMotion, TERMINATION, ground=OTHER_TERMINATION;reference=虚构的证明, 终止审理决定书",
        "decideOnMotion, CLAIM_CHANGE, raisedBy=APPLICANT;claimType=BONUS;claimAmount=500, 不予变更仲裁请求通知书",
        "decideOnMotion, COUNTERCLAIM, raisedBy=RESPONDENT;claimType=LIQUIDATED_DAMAGES;claimAmount=500, 反申请处理通知书"
    })
    void each_kind_of_decision(String task, MotionKind kind, String fields, String titles) {
        var number = underWay();
        var asked = Stream.of(fields.split(";"))
                .filter(field -> !field.isBlank())
                .flatMap(field -> Stream.of(field.split("=")))
                .toArray();
        bureau.as("clerk", () -> raising.raise(number, kind, asked));
        var drafts = drafts(number, task);
        var papers = sheet(task.equals("approveMotion") ? "head" : "arbitrator", drafts)
                .path("papers");
        assertThat(papers.findValuesAsText("title")).containsExactlyInAnyOrder(titles.split(" "));
        for (var index = 1; index <= papers.size(); index++) {
            assertThat(text(task.equals("approveMotion") ? "head" : "arbitrator", drafts + "/" + index))
                    .contains("草稿");
        }
    }

    @Test
    @DisplayName("置换的调解书：审查协议的仲裁员先看到，内容与协议一字不差")
    void a_converted_agreement() {
        var number = agreedInSession();
        draft(number);
        sign(number);
        seal(number);
        var today = sessionDay(number);
        bureau.as("registrar", () -> {
            review.jointlyApplied(RegistrationNumber.of(number), today, today);
            return number;
        });
        bureau.complete("registrar", number, "decideOnReview", Map.of(), Map.of("reviewAcceptance", "ACCEPTED"));
        bureau.complete("head", number, "designateReviewArbitrator", Map.of("arbitrator", "arbitrator"), Map.of());
        var there = drafts(number, "reviewAgreement");
        assertThat(text("arbitrator", there + "/1")).contains("调解书", "被申请人支付申请人一万元。", "宝劳人仲审字", "草稿");
        assertThat(codes(number)).doesNotContain("D208");
    }

    @Test
    @DisplayName("任务上列出待签名的笔录：打印、上传签名件，传过的不再列出；Word 不收，不经办的人看不到")
    void signed_at_the_task() {
        var number = heardBySole(claim("WAGES", 1_000));
        deliberated(number);
        var drafts = drafts(number, "decideItems");
        var there = drafts.replace("/draft", "/signing");
        var listed = sheet("arbitrator", there);
        assertThat(listed.findValuesAsText("title")).containsExactly("评议笔录");
        assertThat(listed.path(0).path("page").asText()).endsWith("/to-sign.pdf");
        var paper = listed.path(0).path("id").asLong();
        refused(upload("arbitrator", there + "/" + paper, OLD_WORD), "签名件应当是扫描件");
        assertThat(upload("arbitrator", there + "/" + paper, PHOTO)
                        .getStatusCode()
                        .value())
                .isEqualTo(200);
        assertThat(sheet("arbitrator", there)).isEmpty();
        refused(upload("arbitrator", there + "/" + paper, PHOTO), "没有等待签名的这份文书");
        assertThat(signed.of(RegistrationNumber.of(number)))
                .extracting(SignedPapers.SignedPaper::documentId)
                .isEqualTo(List.of(paper));
        assertThat(status("mediator", there)).isGreaterThanOrEqualTo(400);
    }

    private String underWay() {
        var number = filedAndAccepted(ProcedureKind.ORDINARY, TribunalForm.SOLE);
        complete(
                "head",
                number,
                "appointTribunal",
                Map.of("presiding", "arbitrator", "members", List.of(), "clerk", "clerk"));
        return number;
    }
}
