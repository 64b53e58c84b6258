package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tiaocai.arbitration.ProcedureKind;
import org.tiaocai.arbitration.TribunalForm;

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
        assertThat(papers().words(consenting, "D104")).contains("申请人同意日期：2026年3月2日", "暂缓受理");

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

    private void answered(String number, String reply, Map<String, String> form) {
        bureau.complete("registrar", number, "recordMediationReply", form, Map.of("suggestionReply", reply));
    }

    private PapersOnFile papers() {
        return new PapersOnFile(documents, web, port);
    }
}
