package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tiaocai.arbitration.award.mediation.ArbitralMediation.Scope;
import org.tiaocai.arbitration.award.mediation.ArbitralMediation.Terms;
import org.tiaocai.arbitration.award.mediation.ArbitralMediations;
import org.tiaocai.arbitration.tribunal.Seat;
import org.tiaocai.shared.RegistrationNumber;

/** What is mediated, approved at filing, corrected: seen on paper by whoever signs, approves or seals it. */
@DisplayName("其他文书的草稿")
class OtherDraftsStoryTest extends DraftStory {

    @Autowired
    ArbitralMediations settlements;

    @Test
    @DisplayName("调解协议书：会上谈成的协议就是草稿，可在 Word 中修改；签名、用印的人看到同一份")
    void an_agreement() {
        var number = agreedInSession();
        var there = drafts(number, "draftAgreement");
        assertThat(text("mediator", there + "/1")).contains("调解协议书", "支付一万元。", "草稿");
        var file = worked(file("mediator", there + "/1.docx"), word -> write(word, "terms", "支付一万元整。", "三日内付清。"));
        assertThat(upload("mediator", there + "/1/word", file).getStatusCode().value())
                .isEqualTo(200);
        var task = there.substring("/api/v1/tasks/".length(), there.length() - "/draft".length());
        assertThat(sheet("mediator", "/api/v1/mediation/tasks/" + task + "/session")
                        .path("terms")
                        .asText())
                .isEqualTo("支付一万元整。\n三日内付清。");
        draft(number);
        assertThat(text("mediator", drafts(number, "signAgreement") + "/1")).contains("被申请人支付申请人一万元。", "银行转账");
        sign(number);
        assertThat(text("seal", drafts(number, "sealAgreement") + "/1")).contains("被申请人支付申请人一万元。");
        seal(number);
    }

    @Test
    @DisplayName("仲裁调解书：协议登记后即有草稿，改过的文字回到表单")
    void an_arbitral_mediation() {
        var number = claimed(MONDAY, claim("WAGES", 1_000));
        tribunals.seat(number, "arbitrator", Seat.SOLE);
        settlements.agreed(number, Scope.FULL, Set.of(), new Terms("协议样例", null, "转账"));
        bureau.start("arbitral-mediation-document", number.value());
        var there = drafts(number.value(), "draftArbitralMediation");
        assertThat(sheet("arbitrator", there).path("texts").toString()).isEqualTo("[\"terms\"]");
        assertThat(sheet("arbitrator", there)
                        .path("papers")
                        .path(0)
                        .path("lacking")
                        .toString())
                .contains("申请人欧阳试样缺住所", "缺统一社会信用代码");
        assertThat(save("arbitrator", there, Map.of("terms", "改好的协议"))
                        .getStatusCode()
                        .value())
                .isEqualTo(200);
        assertThat(text("arbitrator", there + "/1")).contains("调解书", "改好的协议", "转账");
        assertThat(settlements.open(number).orElseThrow().terms().text()).isEqualTo("改好的协议");
    }

    @Test
    @DisplayName("补正决定书：用印前看到，只看不改")
    void a_correction_to_seal() {
        var number = heardBySole(claim("WAGES", 1_000));
        deliberated(number);
        decided(number, ruling(number, 1, "PARTLY", 900));
        madeFromItems(number);
        everythingServed(number, MONDAY);
        var award = documents.of(RegistrationNumber.of(number)).stream()
                .filter(one -> one.code().equals("D507"))
                .findFirst()
                .orElseThrow()
                .id();
        var fault = Map.of(
                "documentId", "" + award, "kind", "CLERICAL", "itemId", "", "original", "旧字样例", "corrected", "新字样例");
        assertThat(save("clerk", "/api/v1/cases/" + number + "/award/corrections", fault)
                        .getStatusCode()
                        .value())
                .isEqualTo(204);
        bureau.complete(
                "arbitrator", number, "decideOnCorrection", reason(), Map.of("correctionDecision", "CORRECTED"));
        var there = drafts(number, "sealCorrection");
        assertThat(text("commission-seal", there + "/1")).contains("补正决定书", "旧字样例", "新字样例", "草稿");
        assertThat(codes(number)).doesNotContain("D510");
        assertThat(save("commission-seal", there, Map.of("corrected", "别的"))
                        .getStatusCode()
                        .value())
                .isGreaterThanOrEqualTo(400);
    }

    @Test
    @DisplayName("立案审批表：审批人审批前看到承办人的意见，还没有审批人")
    void a_filing_sheet() {
        var number = checked();
        complete(
                "registrar",
                number,
                "reviewFiling",
                opinion(Map.of("proposal", "ACCEPT", "procedure", "ORDINARY", "tribunal", "SOLE")));
        var there = drafts(number, "approveFiling");
        assertThat(text("head", there + "/1")).contains("立案审批表", "审查的理由样例");
        assertThat(sheet("head", there).path("papers").path(0).path("lacking"))
                .as("nobody enforces it")
                .isEmpty();
        assertThat(Objects.requireNonNull(bureau.waiting(number, "approveFiling"))
                        .getId())
                .isNotBlank();
    }

    @Test
    @DisplayName("拟不予受理的：审批人批准之前看到不予受理通知书的草稿；拟受理的没有")
    void a_refusal_as_its_approver_reads_it() {
        var number = checked();
        complete(
                "registrar",
                number,
                "reviewFiling",
                opinion(Map.of("proposal", "REFUSE", "ground", "ALREADY_PENDING")));
        var there = drafts(number, "approveFiling");
        assertThat(text("head", there + "/1")).contains("立案审批表");
        assertThat(text("head", there + "/2")).contains("不予受理通知书", "第三十四条", "审查的理由样例", "草稿");

        var other = checked();
        complete(
                "registrar",
                other,
                "reviewFiling",
                opinion(Map.of("proposal", "ACCEPT", "procedure", "ORDINARY", "tribunal", "SOLE")));
        assertThat(sheet("head", drafts(other, "approveFiling")).toString()).doesNotContain("不予受理通知书");
    }

    private String checked() {
        var number = filed(Forms.dispute(bureau.today()));
        bureau.complete(
                "registrar",
                number,
                "checkMaterials",
                Map.of("oral", false),
                Map.of("filingMaterials", "COMPLETE", "mediationAdvice", "NOT_SUGGESTED"));
        return number;
    }

    private static Map<String, Object> opinion(Map<String, Object> proposed) {
        var form = new HashMap<String, Object>(proposed);
        form.put(
                "conditions",
                Stream.of("IN_SCOPE", "CLEAR_CLAIMS", "FIT_PARTIES", "JURISDICTION")
                        .map(condition -> Map.of("condition", condition, "met", true, "opinion", "见材料"))
                        .toList());
        form.put("reason", "审查的理由样例");
        return form;
    }
}
