package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tiaocai.linkage.designation.DesignationKind;
import org.tiaocai.linkage.designation.DesignationProcess;
import org.tiaocai.linkage.designation.Designations;
import org.tiaocai.linkage.lending.Lending;
import org.tiaocai.linkage.lending.LendingLetter;
import org.tiaocai.linkage.lending.LendingProcess;
import org.tiaocai.linkage.overdue.OverdueProcess;
import org.tiaocai.people.Groups;
import org.tiaocai.shared.RegistrationNumber;

/** What goes to a court, and what closes a case: a paper from the first save. */
@DisplayName("结案审批表、逾期说明、移卷清单、诉调对接回复函的草稿")
class LaterDraftsStoryTest extends DraftStory {

    private static final String COURT = "district-court";

    @Autowired
    OverdueProcess overdue;

    @Autowired
    LendingProcess lending;

    @Autowired
    DesignationProcess designation;

    @Autowired
    Designations designations;

    @Test
    @DisplayName("逾期未裁情况说明：第一次保存起就是草稿，改动标出，在 Word 中修改后读回，出具的就是读回的文字")
    void an_overdue_statement() {
        var number = accepted();
        bureau.travelTo(limit(number, "A22").dueOn().plusDays(1));
        overdue.asked(RegistrationNumber.of(number));
        var there = drafts(number, "explainOverdue");
        assertThat(text("head", there + "/1")).contains("逾期未裁情况说明", "期限届满", "草稿");
        assertThat(save("head", there, Map.of("account", "等待鉴定结论样例"))
                        .getStatusCode()
                        .value())
                .isEqualTo(200);
        assertThat(text("head", there + "/1")).contains("<ins>等待鉴定结论样例</ins>");
        var file = worked(file("head", there + "/1.docx"), word -> write(word, "account", "鉴定结论已经收到样例"));
        assertThat(upload("head", there + "/1/word", file).getStatusCode().value())
                .isEqualTo(200);
        assertThat(sheet("head", there).path("papers").path(0).path("versions").findValuesAsText("way"))
                .containsExactly("系统中的文本", "Word 上传");
        var outside = worked(
                file("head", there + "/1.docx"),
                word -> word.createParagraph().createRun().setText("栏目以外样例"));
        refused(upload("head", there + "/1/word", outside), "栏目以外");
        assertThat(codes(number)).doesNotContain("D604");
        complete("head", number, "explainOverdue", Map.of("excuse", "APPRAISAL", "account", "鉴定结论已经收到样例"));
        assertThat(codes(number)).contains("D604");
    }

    @Test
    @DisplayName("移卷清单：审批借阅的、借出案卷的看到同一份，还没有取卷人；只看不改；结案审批表用印前可看")
    void a_list_of_a_file_that_is_lent() {
        bureau.colleague("archivist", Groups.ARCHIVIST);
        var number = heardBySole(claim("WAGES", 40_000));
        deliberated(number);
        decided(number, ruling(number, 1, "GRANTED", 40_000));
        drafted(number);
        reviewed(number, "LAWFUL");
        signed(number);
        approved(number, "APPROVED");
        var sealing = sheet("commission-seal", drafts(number, "sealAward")).path("papers");
        assertThat(sealing.findValuesAsText("code")).containsExactly("D506", "D514");
        assertThat(text("commission-seal", drafts(number, "sealAward") + "/2")).contains("结案审批表", "裁决");
        sealed(number, "SEALED");

        lending.asked(
                RegistrationNumber.of(number),
                new LendingLetter(COURT, "调函9 " + number, "样法官", "审理上诉案件样例", Lending.Volumes.MAIN_ONLY));
        bureau.complete(
                "archivist", number, "checkLendingLetter", Map.of("note", "情况样例"), Map.of("lendingLetter", "IN_ORDER"));
        var approval = drafts(number, "approveLending");
        assertThat(text("head", approval + "/1"))
                .contains("移卷清单", "审理上诉案件样例", "正卷", "草稿")
                .doesNotContain("null", "共  页");
        assertThat(save("head", approval, Map.of("purpose", "别的"))
                        .getStatusCode()
                        .is4xxClientError())
                .isTrue();
        bureau.complete("head", number, "approveLending", Map.of("note", "情况样例"), Map.of("lendingDecision", "GRANTED"));
        assertThat(text("archivist", drafts(number, "lendFile") + "/1")).contains("移卷清单", "审理上诉案件样例");
        assertThat(codes(number)).doesNotContain("D606");
    }

    @Test
    @DisplayName("诉调对接回复函：报告协议时第一次保存就是草稿，在 Word 中修改后读回，没有写的栏目不变")
    void a_reply_to_the_court() {
        bureau.colleague("liaison", Groups.LIAISON);
        var number = RegistrationNumber.of(bureau.register(Forms.dispute(MONDAY, "channel", "COURT")));
        bureau.as("liaison", () -> {
            designation.designated(number, COURT, "（2026）诉前调" + number, DesignationKind.ORDINARY, MONDAY);
            return number;
        });
        var reply = new HashMap<String, Object>();
        reply.put("organisation", "institute-mediation-centre");
        bureau.complete(
                "coordinator", number.value(), "confirmDesignation", reply, Map.of("designationReply", "ACCEPTED"));
        appoint(number.value(), "mediator", "union");
        bureau.travelTo(sessionDay(number.value()));
        hold(number.value(), "AGREED", null);
        var there = drafts(number.value(), "reportToCourt");
        assertThat(text("mediator", there + "/1")).contains("诉调对接回复函", "草稿");
        assertThat(save("mediator", there, Map.of("account", "背对背调解两次样例", "terms", "支付一万元样例"))
                        .getStatusCode()
                        .value())
                .isEqualTo(200);
        assertThat(text("mediator", there + "/1")).contains("背对背调解两次样例", "<ins>支付一万元样例</ins>");
        var file = worked(file("mediator", there + "/1.docx"), word -> write(word, "terms", "三日内支付一万元样例"));
        assertThat(upload("mediator", there + "/1/word", file).getStatusCode().value())
                .isEqualTo(200);
        assertThat(designations.find(number).orElseThrow().terms()).isEqualTo("三日内支付一万元样例");
        assertThat(designations.find(number).orElseThrow().account()).isEqualTo("背对背调解两次样例");
        assertThat(codes(number.value())).doesNotContain("D612");
    }
}
