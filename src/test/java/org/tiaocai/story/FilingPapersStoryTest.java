package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tiaocai.arbitration.ProcedureKind;
import org.tiaocai.arbitration.TribunalForm;
import org.tiaocai.dispute.Party;
import org.tiaocai.shared.RegistrationNumber;

/** What an applicant hands in lies in the file as a paper, ready to be signed. */
@DisplayName("申请和受理的文书：申请书、口头申请笔录、先行调解同意书、送达地址确认书")
class FilingPapersStoryTest extends FilingStory {

    @LocalServerPort
    int port;

    @Autowired
    TestRestTemplate web;

    @Test
    @DisplayName("申请仲裁时制作仲裁申请书（D301）；口头申请的另有笔录（D302），书面的没有")
    void the_application_is_on_paper() {
        var written = filed();
        checked(written, "COMPLETE", null);
        assertThat(papers().words(written, "D301"))
                .contains("欧阳试样", "虚构样例机械有限公司", "住所", "通讯地址", "022-00001234", "出生日期")
                .contains("工资 12000.50 元", "被申请人拖欠工资三个月", "银行流水（来源：申请人）", "证人姓名", "2026年3月2日");
        assertThat(papers().of(written, "D302")).isEmpty();
        assertThat(papers().words(written, "D301"))
                .contains(Forms.WORKERS_IDENTITY_NUMBER)
                .doesNotContain("***");
        assertThat(tables.sql("select page from document where registration_number = ? and code = 'D301'")
                        .param(written)
                        .query(String.class)
                        .single())
                .as("加密保存")
                .doesNotContain(Forms.WORKERS_IDENTITY_NUMBER, "欧阳试样");

        var oral = filed();
        bureau.complete(
                "registrar",
                oral,
                "checkMaterials",
                Map.of("oral", true),
                Map.of("filingMaterials", "COMPLETE", "mediationAdvice", "NOT_SUGGESTED"));
        assertThat(papers().words(oral, "D302")).contains("书写仲裁申请确有困难", "被申请人拖欠工资三个月", "申请人（签名、盖章或者捺印）", "某registrar");
    }

    @Test
    @DisplayName("对调解建议的答复在案（D104）：双方同意的写明各自的日期和暂缓受理，没有一致同意的也写明")
    void the_answer_to_the_suggestion_is_on_paper() {
        var consenting = filed();
        checked(consenting, "SUGGESTED", null);
        answered(
                consenting,
                "BOTH_CONSENT",
                Map.of("applicantOn", MONDAY.toString(), "respondentOn", MONDAY.toString()));
        assertThat(papers().of(consenting, "D104")).extracting("title").containsExactly("先行调解同意书");
        assertThat(papers().words(consenting, "D104")).contains("申请人欧阳试样同意日期：2026年3月2日", "暂缓受理");

        var unwilling = filed();
        checked(unwilling, "SUGGESTED", null);
        answered(unwilling, "NO_CONSENT", Map.of());
        assertThat(papers().of(unwilling, "D104")).extracting("title").containsExactly("先行调解同意书（不同意确认）");
        assertThat(papers().words(unwilling, "D104")).contains("没有一致同意").doesNotContain("暂缓受理");
    }

    @Test
    @DisplayName("提交了送达地址确认书的一方有确认书（D311），拒不提供的一方没有")
    void confirmed_addresses_are_on_paper() {
        var number = filedAndAccepted(ProcedureKind.ORDINARY, TribunalForm.SOLE);
        complete("clerk", number, "confirmAddresses", Map.of("applicant", "CONFIRMED", "respondent", "REFUSED"));
        assertThat(papers().words(number, "D311"))
                .contains("欧阳试样", "022-00001234", "worker@example.com", "提交日期：2026年3月2日", "有效至程序终结")
                .doesNotContain("虚构样例机械有限公司");
    }

    @Test
    @DisplayName("两名被申请人各自确认送达地址：一名的确认书不代替另一名的；确认书写明代收人；漏了一名、写了两次、别的案件的人都退回")
    void each_party_confirms_its_own_address() {
        var second = Forms.employer();
        second.put("name", "虚构样例用工有限公司");
        second.remove("agents");
        var form = Forms.dispute(MONDAY, "parties", List.of(Forms.worker(), Forms.employer(), second));
        var number = filedAndAccepted(form, ProcedureKind.ORDINARY, TribunalForm.SOLE);
        var ids = everybody.reachable(RegistrationNumber.of(number)).stream()
                .map(Party::id)
                .toList();
        assertThatThrownBy(() -> confirmed(number, Map.of("applicant", "CONFIRMED", "respondent", "CONFIRMED")))
                .hasMessageContaining("逐名选择");
        var worker = Map.of("party", ids.get(0), "confirmation", "CONFIRMED");
        var first = Map.of(
                "party", ids.get(1), "confirmation", "CONFIRMED", "receiver", "虚构收件员", "receiverPhone", "022-00009876");
        assertThatThrownBy(() -> confirmed(number, Map.of("parties", List.of(worker, first))))
                .hasMessageContaining("请选择被申请人虚构样例用工有限公司");
        assertThatThrownBy(() -> confirmed(number, Map.of("parties", List.of(worker, worker))))
                .hasMessageContaining("两次");
        var stranger = Map.of("party", 999_999, "confirmation", "CONFIRMED");
        assertThatThrownBy(() -> confirmed(number, Map.of("parties", List.of(stranger))))
                .hasMessageContaining("没有所选的当事人");
        var other = Map.of("party", ids.get(2), "confirmation", "NOT_REACHED");
        var unnamed = Map.of("party", ids.get(2), "confirmation", "CONFIRMED", "receiverPhone", "022-00009876");
        assertThatThrownBy(() -> confirmed(number, Map.of("parties", List.of(worker, first, unnamed))))
                .hasMessageContaining("请填写代收人姓名");
        var together = Map.of("party", ids.get(2), "confirmation", "CONFIRMED", "receiver", "虚构收件员 022-00009876");
        assertThatThrownBy(() -> confirmed(number, Map.of("parties", List.of(worker, first, together))))
                .hasMessageContaining("只写姓名");
        var dropped = Map.of("party", ids.get(2), "confirmation", "NOT_REACHED", "receiver", "虚构收件员");
        assertThatThrownBy(() -> confirmed(number, Map.of("parties", List.of(worker, first, dropped))))
                .hasMessageContaining("没有提交确认书的，不填写代收人");
        confirmed(number, Map.of("parties", List.of(worker, first, other)));
        assertThat(codes(number)).filteredOn("D311"::equals).hasSize(2);
        assertThat(documents.of(RegistrationNumber.of(number)).stream()
                        .filter(one -> one.code().equals("D311"))
                        .map(one -> documents
                                .page(RegistrationNumber.of(number), one.id())
                                .orElseThrow()))
                .anySatisfy(words -> assertThat(words).contains("虚构样例机械有限公司", "虚构收件员 022-00009876"))
                .noneSatisfy(words -> assertThat(words).contains("虚构样例用工有限公司"));
    }

    private void confirmed(String number, Map<String, Object> materials) {
        complete("clerk", number, "confirmAddresses", materials);
    }

    @Test
    @DisplayName("立案审批表：逐项意见只写“符合”的不写两遍，另有意见的写出来")
    void an_opinion_is_not_said_twice() {
        var number = filed();
        checked(number, "COMPLETE", null);
        complete(
                "registrar",
                number,
                "reviewFiling",
                Map.of(
                        "conditions",
                        List.of(
                                condition("IN_SCOPE", "符合"),
                                condition("CLEAR_CLAIMS", "见材料"),
                                condition("FIT_PARTIES", "符合。"),
                                condition("JURISDICTION", "")),
                        "proposal",
                        "ACCEPT",
                        "reason",
                        "符合受理条件",
                        "procedure",
                        "ORDINARY",
                        "tribunal",
                        "SOLE",
                        "proposedMembers",
                        List.of("arbitrator")));
        bureau.complete("head", number, "approveFiling", Map.of("reason", "同意"), Map.of("filingApproval", "APPROVED"));
        assertThat(papers().words(number, "D306"))
                .contains("属于劳动人事争议仲裁受理范围：符合。", "有明确的仲裁请求和事实理由：符合。见材料")
                .contains("请求摘要：", "未要求补正", "拟任仲裁员：某arbitrator")
                .doesNotContain("符合。符合");
    }

    private static Map<String, Object> condition(String name, String opinion) {
        return Map.of("condition", name, "met", true, "opinion", opinion);
    }

    private void answered(String number, String reply, Map<String, String> form) {
        bureau.complete("registrar", number, "recordMediationReply", form, Map.of("suggestionReply", reply));
    }

    private PapersOnFile papers() {
        return new PapersOnFile(documents, web, port);
    }
}
