package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tiaocai.arbitration.ClosingMethod;
import org.tiaocai.delivery.serving.Servings;
import org.tiaocai.dispute.DisputeOutcome;
import org.tiaocai.documents.Documents;
import org.tiaocai.documents.PaperFate;
import org.tiaocai.limits.RunningLimit;
import org.tiaocai.shared.RegistrationNumber;

/** From the application to the decision on it. */
@DisplayName("申请与受理")
class FilingStoryTest extends FilingStory {

    @Autowired
    Documents documents;

    @Autowired
    List<PaperFate.Source> fates;

    @Autowired
    Servings servings;

    @Test
    @DisplayName("口头申请：记录由申请人签名，代替仲裁申请书，核对申请书时写明")
    void taken_down_by_the_clerk() {
        var number = filed();
        assertThat(becameOf(number, "D301")).isEmpty();
        checked(number, "COMPLETE", null, true);
        assertThat(becameOf(number, "D301")).containsExactly(PaperFate.Kind.SUPERSEDED);
        assertThat(becameOf(number, "D302")).isEmpty();
    }

    private List<PaperFate.Kind> becameOf(String number, String code) {
        var key = RegistrationNumber.of(number);
        return documents.of(key).stream()
                .filter(paper -> paper.code().equals(code))
                .flatMap(paper -> fates.stream().flatMap(source -> source.of(key, paper.id()).stream()))
                .map(PaperFate::kind)
                .toList();
    }

    @Test
    @DisplayName("材料齐备、四项条件符合：审批人签批之日为受理之日，给出案号，四十五日自此起算，受理通知书交付送达")
    void accepted_on_the_day_of_the_signature() {
        var number = filed();
        checked(number, "COMPLETE", null);
        bureau.travelTo(MONDAY.plusDays(2));
        reviewed(number, "ACCEPT", null);
        bureau.travelTo(MONDAY.plusDays(3));
        approved(number, "APPROVED");

        var accepted = arbitrations.get(RegistrationNumber.of(number));
        assertThat(accepted.acceptedOn()).isEqualTo(MONDAY.plusDays(3));
        assertThat(accepted.caseNo()).contains("〔2026〕");
        assertThat(limit(number, "A06").status()).isEqualTo(RunningLimit.Status.MET);
        assertThat(limit(number, "A04").status())
                .as("nothing had to be supplied")
                .isEqualTo(RunningLimit.Status.VOID);
        assertThat(limit(number, "A22").startedOn()).isEqualTo(MONDAY.plusDays(3));
        assertThat(limit(number, "A22").dueOn()).isEqualTo(LocalDate.of(2026, 4, 20));
        assertThat(codes(number)).contains("D102", "D306", "D307").doesNotContain("D308", "D309");
        assertThat(servings.of(RegistrationNumber.of(number)))
                .extracting(one -> one.documentTitle())
                .contains("受理通知书");
        assertThat(EngineTables.everything(tables)).doesNotContain("欧阳试样", "虚构样例机械", "拖欠工资");
    }

    @Test
    @DisplayName("承办人不能审批自己承办的案件；退回之后重新审查")
    void the_handler_does_not_approve() {
        bureau.alsoIs("head", "intake");
        var number = filed();
        checked(number, "COMPLETE", null);
        complete("head", number, "reviewFiling", opinion("ACCEPT", null));
        assertThatThrownBy(() -> bureau.claim("head", number, "approveFiling")).hasMessageMatching(Bureau.NOT_ONES_OWN);
        bureau.colleague("head2", "institute-head");
        assertThatThrownBy(() -> bureau.complete(
                        "head2", number, "approveFiling", Map.of("reason", ""), Map.of("filingApproval", "SENT_BACK")))
                .hasMessageContaining("写明理由");
        bureau.complete(
                "head2", number, "approveFiling", Map.of("reason", "请核对用人单位名称"), Map.of("filingApproval", "SENT_BACK"));
        assertThat(mainTasks(number)).containsExactly("reviewFiling");
    }

    @ParameterizedTest
    @DisplayName("不予受理须有法定条款，且与逐项意见一致")
    @CsvSource({"OUT_OF_SCOPE, IN_SCOPE", "CLAIMS_UNCLEAR, CLEAR_CLAIMS", "PARTIES_UNFIT, FIT_PARTIES"})
    void refused_on_a_ground_of_the_law(String ground, String condition) {
        var number = filed();
        checked(number, "COMPLETE", null);
        assertThatThrownBy(() -> reviewed(number, "REFUSE", null)).hasMessageContaining("时效不是不予受理的理由");
        assertThatThrownBy(() -> reviewed(number, "REFUSE", ground)).hasMessageContaining("不一致");
        var barred = opinion("REFUSE", ground, condition);
        barred.put("reason", "申请已超过一年的仲裁时效");
        assertThatThrownBy(() -> complete("registrar", number, "reviewFiling", barred))
                .hasMessageContaining("仲裁时效由对方当事人抗辩");
        complete("registrar", number, "reviewFiling", opinion("REFUSE", ground, condition));
        approved(number, "APPROVED");
        var refused = arbitrations.get(RegistrationNumber.of(number));
        assertThat(refused.closing()).isEqualTo(ClosingMethod.REFUSED);
        assertThat(refused.acceptedOn()).isNull();
        assertThat(disputes.get(RegistrationNumber.of(number)).outcome()).isEqualTo(DisputeOutcome.NOT_ACCEPTED);
        assertThat(codes(number)).contains("D308").doesNotContain("D307");
    }

    @Test
    @DisplayName("重复申请的，四项条件符合也不予受理")
    void refused_for_repetition() {
        var number = filed();
        checked(number, "COMPLETE", null);
        var before = opinion("REFUSE", "ALREADY_PENDING");
        before.put("reason", "同一请求正在诉讼，一审以超过仲裁时效驳回，尚未终审");
        complete("registrar", number, "reviewFiling", before);
        approved(number, "APPROVED");
        assertThat(arbitrations.get(RegistrationNumber.of(number)).closing()).isEqualTo(ClosingMethod.REFUSED);
    }

    @Test
    @DisplayName("无管辖权不是不予受理：书面告知有管辖权的委员会")
    void no_jurisdiction_is_its_own_outcome() {
        var number = filed();
        checked(number, "COMPLETE", null);
        assertThatThrownBy(() -> complete("registrar", number, "reviewFiling", opinion("NO_JURISDICTION", null)))
                .hasMessageContaining("不能以无管辖权处理");
        assertThatThrownBy(() ->
                        complete("registrar", number, "reviewFiling", opinion("NO_JURISDICTION", null, "JURISDICTION")))
                .hasMessageContaining("写明有管辖权");
        var sheet = opinion("NO_JURISDICTION", null, "JURISDICTION");
        sheet.put("competentCommission", "邻区劳动人事争议仲裁委员会，邻区示例路一号");
        complete("registrar", number, "reviewFiling", sheet);
        approved(number, "APPROVED");
        assertThat(arbitrations.get(RegistrationNumber.of(number)).closing()).isEqualTo(ClosingMethod.NO_JURISDICTION);
        assertThat(codes(number)).contains("D309").doesNotContain("D308");
    }

    @Test
    @DisplayName("有一项不符合的不能受理；受理的须定程序和组庭形式；集体争议须三人组庭")
    void what_acceptance_takes() {
        var number = filed();
        checked(number, "COMPLETE", null);
        assertThatThrownBy(() -> complete("registrar", number, "reviewFiling", opinion("ACCEPT", null, "CLEAR_CLAIMS")))
                .hasMessageContaining("四项受理条件全部符合");
        var noForm = opinion("ACCEPT", null);
        noForm.remove("tribunal");
        assertThatThrownBy(() -> complete("registrar", number, "reviewFiling", noForm))
                .hasMessageContaining("组庭形式");
        var incomplete = opinion("ACCEPT", null);
        incomplete.put("conditions", List.of(Map.of("condition", "IN_SCOPE", "met", true)));
        assertThatThrownBy(() -> complete("registrar", number, "reviewFiling", incomplete))
                .hasMessageContaining("逐项");

        var collective = filed(10);
        checked(collective, "COMPLETE", null);
        assertThatThrownBy(() -> reviewed(collective, "ACCEPT", null)).hasMessageContaining("三名仲裁员");
        var nine = filed(9);
        checked(nine, "COMPLETE", null);
        reviewed(nine, "ACCEPT", null);
        assertThat(mainTasks(nine)).containsExactly("approveFiling");
    }

    private void reviewed(String number, String proposal, @Nullable String ground) {
        complete("registrar", number, "reviewFiling", opinion(proposal, ground));
    }

    private void approved(String number, String approval) {
        bureau.complete("head", number, "approveFiling", Map.of("reason", "同意"), Map.of("filingApproval", approval));
    }

    private static Map<String, Object> opinion(String proposal, @Nullable String ground, String... unmet) {
        var conditions = new ArrayList<Map<String, Object>>();
        for (var condition : List.of("IN_SCOPE", "CLEAR_CLAIMS", "FIT_PARTIES", "JURISDICTION")) {
            conditions.add(
                    Map.of("condition", condition, "met", !List.of(unmet).contains(condition), "opinion", "见材料"));
        }
        var sheet = new HashMap<String, Object>();
        sheet.put("conditions", conditions);
        sheet.put("proposal", proposal);
        sheet.put("ground", ground);
        sheet.put("reason", "经审查");
        sheet.put("procedure", "ORDINARY");
        sheet.put("tribunal", "SOLE");
        return sheet;
    }
}
