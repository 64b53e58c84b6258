package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tiaocai.delivery.Notice;
import org.tiaocai.delivery.NoticeKind;
import org.tiaocai.delivery.Notices;
import org.tiaocai.dispute.Party;
import org.tiaocai.platform.Browser;
import org.tiaocai.shared.RegistrationNumber;

/** A claim was typed wrongly, and papers that say it so are in people's hands or on their way. */
@DisplayName("更正之后：有关的人得到告知，还在路上的旧文书写明，公开核对说得出")
class CorrectedPapersStoryTest extends MotionDoorsStory {

    @Autowired
    Notices notices;

    @Test
    @DisplayName("请求金额更正：收到过文书的双方都得到告知，写明更正前后；送达任务提示旧文书，更正之后制作的不提示；核对写明以更正后为准")
    void a_claim_is_corrected_when_papers_are_out() {
        var number = underWay(dispute(1, 1));
        var serving = services(respondent(number, 1));
        assertThat(serving).containsEntry("D401", "OPEN");
        assertThat(shown(number, respondent(number, 1))).contains("\"note\":null");
        assertThat(new CheckedPapers(documents, web).says(number, "D401")).doesNotContain("更正过登记信息");
        corrected(number, "CLAIM/1", Map.of("amount", "12000.05"));
        assertThat(told(number, NoticeKind.CORRECTED)).isEmpty();
        approved(number);
        assertThat(told(number, NoticeKind.CORRECTED))
                .extracting(Notice::recipientName)
                .containsExactlyInAnyOrder("虚构申1", "虚构样例1号有限公司");
        assertThat(told(number, NoticeKind.CORRECTED))
                .allSatisfy(one -> assertThat(one.body()).contains("12000.05", "以更正后的登记为准"));
        assertThat(shown(number, respondent(number, 1))).contains("更正前制作：请求事项的登记后来更正过");
        assertThat(new CheckedPapers(documents, web).says(number, "D401")).contains("后来有变化", "制作之后更正过登记信息");
        assertThat(pageOf("clerk", number)).contains("登记信息更正告知");

        assertThat(motion("clerk", number, "SUSPENSION", Map.of("content", "等待鉴定", "ground", "INJURY_GRADING")))
                .startsWith("204");
        decided("head", number, "approveMotion", "GRANTED");
        assertThat(new CheckedPapers(documents, web).says(number, "D417")).doesNotContain("更正过登记信息");
    }

    @Test
    @DisplayName("还没有受理、被申请人还不知道的：只告知申请人；姓名更正只写更正了哪一项；改电话不另行告知")
    void who_has_not_heard_of_the_case_is_not_told() {
        var form = dispute(1, 1);
        form.put("road", "ARBITRATION");
        var number = bureau.register(form);
        corrected(number, "CLAIM/1", Map.of("amount", "12000.05"));
        approved(number);
        assertThat(told(number, NoticeKind.CORRECTED))
                .extracting(Notice::recipientName)
                .containsExactly("虚构申1");

        var other = underWay(dispute(1, 1));
        corrected(other, "PARTY/" + applicant(other, 1).id(), Map.of("phone", "022-00001111"));
        assertThat(told(other, NoticeKind.CORRECTED)).isEmpty();
        corrected(other, "PARTY/" + applicant(other, 1).id(), Map.of("name", "虚构正名"));
        approved(other);
        assertThat(told(other, NoticeKind.CORRECTED))
                .hasSize(2)
                .allSatisfy(one -> assertThat(one.body()).contains("姓名或者名称").doesNotContain("→"));
    }

    private List<Notice> told(String number, NoticeKind kind) {
        return notices.of(RegistrationNumber.of(number)).stream()
                .filter(one -> one.kind() == kind)
                .toList();
    }

    /** What the task shows of a paper that waits to be served on the party. */
    private String shown(String number, Party party) {
        var task = engineTasks
                .createTaskQuery()
                .processInstanceBusinessKey(number)
                .taskDefinitionKey("serveDocument")
                .processVariableValueEquals("recipientId", party.id())
                .list()
                .get(0)
                .getId();
        return asked("service", "/service/tasks/" + task);
    }

    private void corrected(String number, String subject, Map<String, String> changed) {
        var browser = new Browser(URI.create(web.getRootUri()).getPort());
        browser.logIn("registrar", Browser.PASSWORD);
        var path = "/cases/" + number + "/corrections/" + subject;
        browser.open(path);
        var fields = new HashMap<>(Map.of("reason", "录入时看错一位", "_csrf", browser.token()));
        fields.put(
                "proof",
                tables.sql("select min(id) from evidence_item where registration_number = ?")
                        .param(number)
                        .query(String.class)
                        .single());
        fields.putAll(changed);
        assertThat(browser.submitWithFile(path, fields, new byte[0]).statusCode())
                .isEqualTo(302);
    }

    private void approved(String number) {
        bureau.complete(
                "head",
                number,
                "decideOnRegistrationCorrection",
                Map.of("reason", ""),
                Map.of("registrationDecision", "GRANTED"));
    }
}
