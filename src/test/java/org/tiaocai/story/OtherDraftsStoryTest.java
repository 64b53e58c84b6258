package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
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
        assertThat(text("mediator", drafts(number, "signAgreement") + "/1"))
                .contains("被申请人支付申请人一万元。", "银行转账")
                .contains("被申请人虚构样例机械有限公司自调解协议生效之日起7日内向申请人欧阳试样支付工资 10000.00 元（人民币壹万元整）", "上列各项写明天数的，从其天数");
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
                "documentId", "" + award, "kind", "CLERICAL", "itemId", "", "original", "裁决如下：", "corrected", "裁决如左：");
        assertThat(save("clerk", "/api/v1/cases/" + number + "/award/corrections", fault)
                        .getStatusCode()
                        .value())
                .isEqualTo(204);
        bureau.complete(
                "arbitrator", number, "decideOnCorrection", reason(), Map.of("correctionDecision", "CORRECTED"));
        var there = drafts(number, "sealCorrection");
        assertThat(text("commission-seal", there + "/1")).contains("补正决定书", "裁决如下：", "裁决如左：", "草稿");
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

    @Test
    @DisplayName("当事人基本情况不全的裁决书、调解协议书不能拟成、不能盖章，缺一项都不行；写明无法查明的原因之后可以")
    void nothing_that_binds_is_made_of_unknown_parties() {
        var number = heardBySole(claim("WAGES", 1_000));
        deliberated(number);
        decided(number, ruling(number, 1, "GRANTED", 1_000));
        assertThatThrownBy(() -> draftedAsItStands(number))
                .hasMessageContaining("裁决书应当写明当事人的基本情况")
                .hasMessageContaining("申请人欧阳试样缺住所")
                .hasMessageContaining("缺统一社会信用代码");
        var there = drafts(number, "draftAward") + "/1/lacking";
        refused(save("arbitrator", there, Map.of("lackingReason", " ")), "为什么无法查明");
        refused(save("arbitrator", there, Map.of("lackingReason", "一".repeat(501))), "不超过五百字");
        assertThat(save("registrar", there, Map.of("lackingReason", "不是承办人"))
                        .getStatusCode()
                        .is4xxClientError())
                .isTrue();
        assertThat(save("arbitrator", there, Map.of("lackingReason", "一".repeat(500)))
                        .getStatusCode()
                        .value())
                .isEqualTo(204);
        refused(save("arbitrator", there, Map.of("lackingReason", "再写一次")), "不用再写");
        assertThat(sheet("arbitrator", drafts(number, "draftAward"))
                        .path("papers")
                        .path(0)
                        .path("lacking"))
                .isEmpty();
        draftedAsItStands(number);
        reviewed(number, "LAWFUL");
        signed(number);
        approved(number, "APPROVED");
        tables.sql("delete from unknown_particular where registration_number = ? and particular = '住所'")
                .param(number)
                .update();
        assertThatThrownBy(() -> sealedAsItStands(number)).hasMessageContaining("缺住所");
        assertThat(codes(number)).doesNotContain("D507");
        assertThat(save(
                                "commission-seal",
                                drafts(number, "sealAward") + "/1/lacking",
                                Map.of("lackingReason", "住所无法查明"))
                        .getStatusCode()
                        .value())
                .isEqualTo(204);
        sealedAsItStands(number);
        assertThat(codes(number)).contains("D507");
    }

    @Test
    @DisplayName("调解协议书：签名之前就要写明当事人的基本情况；补齐之后不用写原因")
    void an_agreement_of_unknown_parties() {
        var number = agreedInSession();
        assertThatThrownBy(() -> draft(number, Map.of(Bureau.AS_IT_STANDS, true)))
                .hasMessageContaining("调解协议书应当写明当事人的基本情况");
        tables.sql("""
                        update party set address = '天津市宝坻区样例路 1 号', credit_code = '91110000MA0000001X',
                            legal_representative = '虚构某' where registration_number = ?""").param(number).update();
        draft(number, Map.of(Bureau.AS_IT_STANDS, true));
        assertThat(codes(number)).contains("D110");
    }

    @Test
    @DisplayName("调解协议书：请求支付金钱的，逐项写明由谁在几日内向谁支付多少，或者写明放弃；只有一句话、金额为零的退回")
    void an_agreement_of_which_it_is_certain_who_pays() {
        var number = agreedInSession();
        Map<String, Object> soon = Map.of("claim", 1, "performWithinDays", 7);
        refused(number, "draftAgreement", "第 1 项请求（工资）请求支付金钱", () -> draft(number, Map.of("items", List.of())));
        refused(number, "draftAgreement", "请写明支付多少", () -> draft(number, Map.of("items", List.of(soon))));
        for (var amount : List.of("0", "0.001", "-1")) {
            refused(
                    number,
                    "draftAgreement",
                    "最多两位小数",
                    () -> draft(number, Map.of("items", List.of(Map.of("claim", 1, "amount", amount)))));
        }
        refused(
                number,
                "draftAgreement",
                "没有第 2 项请求",
                () -> draft(number, Map.of("items", List.of(Map.of("claim", 2, "amount", 5)))));
        refused(
                number,
                "draftAgreement",
                "义务人不是这项请求的当事人",
                () -> draft(
                        number,
                        Map.of("items", List.of(Map.of("claim", 1, "amount", 5, "debtors", List.of(worker(number)))))));
        refused(
                number,
                "draftAgreement",
                "不能同时写明放弃",
                () -> draft(
                        number,
                        Map.of("items", List.of(Map.of("claim", 1, "amount", 5), Map.of("claim", 1, "waived", true)))));
        draft(number, Map.of("items", List.of(Map.of("claim", 1, "amount", "0.01"))));
        assertThat(text("mediator", drafts(number, "signAgreement") + "/1"))
                .contains("支付工资 0.01 元（人民币壹分）")
                .doesNotContain("从其天数");
        bureau.travelTo(MONDAY);
        var other = agreedInSession();
        draft(other, Map.of("items", List.of(Map.of("claim", 1, "waived", true))));
        assertThat(text("mediator", drafts(other, "signAgreement") + "/1")).contains("自愿放弃该请求", "工资 12000.50 元");
    }

    private void draftedAsItStands(String number) {
        complete(
                "arbitrator",
                number,
                "draftAward",
                Map.of("facts", "查明的事实样例", "reasons", REASONS, "evidence", List.of(FOUND), Bureau.AS_IT_STANDS, true));
    }

    private void sealedAsItStands(String number) {
        bureau.complete(
                "commission-seal",
                number,
                "sealAward",
                Map.of("reason", "意见样例", Bureau.AS_IT_STANDS, true),
                Map.of("awardSealing", "SEALED"));
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
