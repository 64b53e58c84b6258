package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.tiaocai.arbitration.ProcedureKind;
import org.tiaocai.arbitration.TribunalForm;
import org.tiaocai.arbitration.tribunal.Recusal;
import org.tiaocai.arbitration.tribunal.Recusals;
import org.tiaocai.arbitration.tribunal.Tribunal;
import org.tiaocai.arbitration.tribunal.TribunalEvents;
import org.tiaocai.arbitration.tribunal.Tribunals;
import org.tiaocai.limits.RunningLimit;
import org.tiaocai.people.Duties;
import org.tiaocai.people.Duty;
import org.tiaocai.people.Groups;
import org.tiaocai.platform.Browser;
import org.tiaocai.shared.RegistrationNumber;

/** Who sits, who may not, and who leaves the tribunal. */
@DisplayName("组庭与回避")
class TribunalStoryTest extends ArbitrationStory {

    @Autowired
    TestRestTemplate web;

    @Autowired
    Tribunals tribunals;

    @Autowired
    TribunalEvents events;

    @Autowired
    Recusals recusals;

    @Autowired
    Duties duties;

    @Test
    @DisplayName("独任组庭并书面通知双方，组庭期限随之完成")
    void a_sole_arbitrator() {
        var number = forming(TribunalForm.SOLE);
        appointed(number, "arbitrator", List.of(), "clerk");
        assertThat(tribunal(number).presiding()).isEqualTo("arbitrator");
        assertThat(tribunal(number).clerk()).contains("clerk");
        assertThat(limit(number, "A12").status()).isEqualTo(RunningLimit.Status.MET);
        assertThat(codes(number)).contains("D403");
        assertThat(bureau.waiting(number)).filteredOn("serveDocument"::equals).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    @DisplayName("三人仲裁庭须设首席仲裁员，首席须在首席名册上；不能是两人")
    void a_panel() {
        var number = forming(TribunalForm.PANEL);
        assertThatThrownBy(() -> appointed(number, "presiding", List.of(), "clerk"))
                .hasMessageContaining("应当由三名");
        assertThatThrownBy(() -> appointed(number, "presiding", List.of("arbitrator"), "clerk"))
                .hasMessageContaining("不能是两名");
        assertThatThrownBy(() -> appointed(number, "arbitrator", List.of("arbitrator2", "arbitrator3"), "clerk"))
                .hasMessageContaining("首席仲裁员名册");
        appointed(number, "presiding", List.of("arbitrator", "arbitrator2"), "clerk");
        assertThat(tribunal(number).arbitrators()).containsExactly("presiding", "arbitrator", "arbitrator2");
    }

    @Test
    @DisplayName("调解过本案的不能仲裁；记录人员不得由本庭仲裁员担任；只能从名册选任；都留下任务重选")
    void who_may_not_sit() {
        var number = forming(TribunalForm.SOLE);
        duties.take(RegistrationNumber.of(number), "arbitrator2", Duty.MEDIATOR);
        assertThatThrownBy(() -> appointed(number, "arbitrator2", List.of(), "clerk"))
                .hasMessageContaining("调解过本案");
        bureau.alsoIs("arbitrator3", Groups.CLERK);
        assertThatThrownBy(() -> appointed(number, "arbitrator3", List.of(), "arbitrator3"))
                .hasMessageContaining("兼任");
        assertThatThrownBy(() -> appointed(number, "registrar", List.of(), "clerk"))
                .hasMessageContaining("名册");
        assertThat(tribunal(number).seated()).isEmpty();
        assertThat(bureau.waiting(number, "appointTribunal")).isNotNull();
    }

    @Test
    @DisplayName("申请回避：暂停参与，三个工作日内决定；驳回的恢复参与")
    void a_recusal_dismissed() {
        var number = formed();
        challenged(number, "arbitrator", Recusal.Moment.BEFORE_HEARING);
        assertThat(limit(number, "A17").dueOn()).isEqualTo(LocalDate.of(2026, 3, 5));
        assertThatThrownBy(() -> duties.refuse(RegistrationNumber.of(number), "arbitrator", Duty.ARBITRATOR))
                .hasMessageContaining("回避");
        assertThatThrownBy(() -> challenged(number, "arbitrator", Recusal.Moment.BEFORE_HEARING))
                .hasMessageContaining("不能重复");
        var before = everythingServed(number, MONDAY);
        decided(number, "head", "DISMISSED");
        assertThat(before).isPositive();
        assertThat(everythingServed(number, MONDAY)).as("回避决定书送达双方").isEqualTo(2);
        duties.refuse(RegistrationNumber.of(number), "arbitrator", Duty.ARBITRATOR);
        assertThat(tribunal(number).presiding()).isEqualTo("arbitrator");
        assertThat(codes(number)).contains("D414");
        assertThat(limit(number, "A17").status()).isEqualTo(RunningLimit.Status.MET);
    }

    @Test
    @DisplayName("回避决定书写明谁申请谁回避、依据第几项、何时起暂停；另有人申请同一人的，驳回之后仍暂停，不写恢复参与；最后一件驳回才恢复")
    void the_decision_says_whose_and_why() {
        var number = formed();
        challenged(number, "arbitrator", Recusal.Moment.BEFORE_HEARING);
        challengedBy(number, Recusal.Raiser.APPLICANT, Recusal.Ground.MISCONDUCT);
        var first = bureau.taskOf(number, "decideOnRecusal");
        decidedTask(first, "DISMISSED");
        assertThat(decisions(number).get(0))
                .contains("申请独任仲裁员某arbitrator回避", "第三十三条第", "某arbitrator自2026年3月2日起暂停参与本案", "驳回")
                .contains("其他回避申请尚未决定", "仍暂停参与本案")
                .doesNotContain("恢复参与", "继续参与");
        decidedTask(bureau.taskOf(number, "decideOnRecusal"), "DISMISSED");
        assertThat(decisions(number)).hasSize(2);
        assertThat(decisions(number).get(1)).contains("某arbitrator自决定之日起恢复参与本案").doesNotContain("尚未决定");
        assertThat(String.join("", decisions(number)))
                .contains("被申请人于2026年3月2日以“与本案有利害关系”为由", "第三十三条第二项")
                .contains("申请人于2026年3月2日以“私自会见当事人、代理人，或者接受请客送礼”为由", "第三十三条第四项");
    }

    @Test
    @DisplayName("有人离岗：负责人决定更换，另一人接替席位和等着他办的任务，重新通知双方；正在审查回避的先决定")
    void somebody_leaves() {
        var number = formed();
        bureau.start("award", number);
        var leaving = Map.of("person", "arbitrator", "reason", "调离本院");
        assertThat(left("clerk", number, leaving)).isEqualTo(403);
        assertThat(left("head", number, Map.of("person", "arbitrator", "reason", " ")))
                .isEqualTo(400);
        assertThat(left("head", number, Map.of("person", "arbitrator3", "reason", "调离本院")))
                .isEqualTo(400);
        assertThat(left("head", number, leaving)).isEqualTo(204);
        assertThat(left("head", number, leaving)).as("连点两次").isEqualTo(400);
        assertThat(read("arbitrator", bureau.taskOf(number, "deliberate")))
                .as("离开的人不再读等着接替人办的任务")
                .isGreaterThanOrEqualTo(400);
        assertThat(offered(number, "arbitrator")).contains("已经离开");
        assertThat(offered(number, "arbitrator2")).isEmpty();
        assertThatThrownBy(() -> complete("head", number, "replaceMember", Map.of("person", "arbitrator")))
                .hasMessageContaining("已经离开本案仲裁庭（调离本院）");
        complete("head", number, "replaceMember", Map.of("person", "arbitrator2"));
        assertThat(tribunal(number).presiding()).isEqualTo("arbitrator2");
        assertThat(bureau.waiting(number, "deliberate").getAssignee()).isEqualTo("arbitrator2");
        assertThat(codes(number)).filteredOn("D403"::equals).hasSize(2);
        everythingServed(number, MONDAY);
        assertThat(mainTasks(number)).doesNotContain("replaceMember");

        challenged(number, "arbitrator2", Recusal.Moment.BEFORE_HEARING);
        assertThat(left("head", number, Map.of("person", "arbitrator2", "reason", "请假")))
                .isEqualTo(400);
    }

    private int read(String user, String task) {
        return web.withBasicAuth(user, Browser.PASSWORD)
                .getForEntity("/engine-rest/task/" + task + "/variables", String.class)
                .getStatusCode()
                .value();
    }

    /** Why the person is not offered in the form. */
    private String offered(String number, String person) {
        var task = bureau.taskOf(number, "replaceMember");
        var roster = web.withBasicAuth("head", Browser.PASSWORD)
                .getForObject("/api/v1/tasks/" + task + "/tribunal-roster", JsonNode.class);
        for (var one : roster.path("arbitrators")) {
            if (one.path("id").asText().equals(person)) {
                return one.path("excluded").asText();
            }
        }
        throw new IllegalArgumentException(person);
    }

    @Test
    @DisplayName("有人离开而取消的庭审：收到过开庭通知的书面告知不必到庭；没有发出通知的不告知")
    void the_session_of_who_leaves() {
        var number = formed();
        bureau.start("hearing", number);
        tables.sql("delete from booked_slot").update();
        complete(
                "clerk",
                number,
                "arrangeHearing",
                Map.of("room", "joint-room-1", "startsAt", MONDAY.plusDays(21) + "T09:00", "shortNoticeAgreed", false));
        everythingServed(number, MONDAY);
        assertThat(left("head", number, Map.of("person", "arbitrator", "reason", "调离本院")))
                .isEqualTo(204);
        assertThat(codes(number)).filteredOn("D406"::equals).hasSize(1);
        var notice = documents.of(RegistrationNumber.of(number)).stream()
                .filter(paper -> paper.code().equals("D406"))
                .findFirst()
                .orElseThrow();
        assertThat(documents.page(RegistrationNumber.of(number), notice.id()).orElseThrow())
                .contains("2026年3月23日的庭审取消，请勿到庭", "仲裁庭的组成人员变动")
                .doesNotContain("准许延期");
        complete("head", number, "replaceMember", Map.of("person", "arbitrator2"));
        assertThat(mainTasks(number)).contains("arrangeHearing");
    }

    private int left(String user, String number, Map<String, ?> form) {
        return web.withBasicAuth(user, Browser.PASSWORD)
                .postForEntity("/api/v1/cases/" + number + "/tribunal/replacement", form, String.class)
                .getStatusCode()
                .value();
    }

    @Test
    @DisplayName("决定回避的更换人员，重新通知双方；等着他办的由接替的人办；回避的人不能再回到本案")
    void a_recusal_upheld() {
        var number = formed();
        bureau.start("award", number);
        challenged(number, "arbitrator", Recusal.Moment.BEFORE_HEARING);
        decided(number, "head", "UPHELD");
        assertThatThrownBy(() -> complete("head", number, "replaceMember", Map.of("person", "arbitrator")))
                .hasMessageContaining("回避");
        complete("head", number, "replaceMember", Map.of("person", "arbitrator2"));
        assertThat(tribunal(number).presiding()).isEqualTo("arbitrator2");
        assertThat(bureau.waiting(number, "deliberate").getAssignee()).isEqualTo("arbitrator2");
        assertThat(codes(number)).filteredOn("D403"::equals).hasSize(2);
        everythingServed(number, MONDAY);
        assertThat(mainTasks(number)).doesNotContain("replaceMember", "decideOnRecusal");
    }

    @Test
    @DisplayName("辩论终结后提出的，登记在案，不予审查，不影响参与")
    void too_late() {
        var number = formed();
        assertThatThrownBy(() -> challenged(number, "arbitrator", Recusal.Moment.TOO_LATE))
                .hasMessageContaining("还没有开庭");
        heard(number, "ADJOURNED");
        assertThatThrownBy(() -> challenged(number, "arbitrator", Recusal.Moment.BEFORE_HEARING))
                .hasMessageContaining("庭审没有终结");
        heard(number, "CONCLUDED");
        assertThatThrownBy(() -> challenged(number, "arbitrator", Recusal.Moment.LEARNED_LATER))
                .hasMessageContaining("辩论已经终结");
        challenged(number, "arbitrator", Recusal.Moment.TOO_LATE);
        assertThat(recusals.of(RegistrationNumber.of(number)))
                .extracting(Recusal::outcome)
                .containsExactly(Recusal.Outcome.IGNORED);
        duties.refuse(RegistrationNumber.of(number), "arbitrator", Duty.ARBITRATOR);
        assertThat(mainTasks(number)).doesNotContain("decideOnRecusal");
    }

    @Test
    @DisplayName("主任担任仲裁员的，由仲裁委员会开会决定，不由委员一人决定；本人不参加；决定书写明会议")
    void the_director_is_challenged() {
        bureau.colleague("chief", Groups.ARBITRATOR, Groups.DIRECTOR, Groups.COMMISSION);
        bureau.colleague("member", Groups.COMMISSION);
        var number = formed("chief");
        challenged(number, "chief", Recusal.Moment.BEFORE_HEARING);
        assertThat(bureau.sees("head", number, "decideOnRecusal")).isFalse();
        assertThatThrownBy(() -> decided(number, "chief", "DISMISSED")).hasMessageContaining("不能参与本案");
        bureau.colleague("member2", Groups.COMMISSION);
        bureau.colleague("member3", Groups.COMMISSION);
        assertThatThrownBy(() -> decided(number, "member", "DISMISSED")).hasMessageContaining("仲裁委员会开会决定");
        assertThatThrownBy(() -> met(number, "member", "chief", "member2", "member3"))
                .hasMessageContaining("从仲裁委员会委员中选择");
        met(number, "member", "member2", "member3");
        assertThat(recusals.of(RegistrationNumber.of(number)).get(0).membersPresent())
                .isEqualTo("某member、某member2、某member3");
        assertThat(documents.page(RegistrationNumber.of(number), recusalDecision(number)))
                .hasValueSatisfying(page -> assertThat(page)
                        .contains("仲裁委员会于2026年3月2日召开会议", "某member、某member2、某member3", "仲裁委员会于2026年3月2日决定驳回", "的回避申请"));
    }

    private List<String> decisions(String number) {
        return documents.of(RegistrationNumber.of(number)).stream()
                .filter(paper -> paper.code().equals("D414"))
                .map(paper -> documents
                        .page(RegistrationNumber.of(number), paper.id())
                        .orElseThrow())
                .toList();
    }

    private void decidedTask(String task, String outcome) {
        bureau.completeTask("head", task, Map.of("reason", "经核实"), Map.of("recusalOutcome", outcome));
    }

    private void challengedBy(String number, Recusal.Raiser by, Recusal.Ground ground) {
        bureau.as(
                "clerk",
                () -> events.challenged(
                        RegistrationNumber.of(number),
                        "arbitrator",
                        by,
                        null,
                        ground,
                        Recusal.Moment.BEFORE_HEARING,
                        "另一方提出样例"));
    }

    private void met(String number, String... present) {
        bureau.complete(
                "member",
                number,
                "decideOnRecusal",
                Map.of("reason", "经会议审议", "meetingOn", MONDAY.toString(), "present", List.of(present)),
                Map.of("recusalOutcome", "DISMISSED"));
    }

    private long recusalDecision(String number) {
        return documents.of(RegistrationNumber.of(number)).stream()
                .filter(paper -> paper.code().equals("D414"))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    @DisplayName("组庭不合规定的，撤销后重新组成，重新通知")
    void formed_anew() {
        var number = formed();
        assertThatThrownBy(() -> events.compositionUnlawful(RegistrationNumber.of(number), " "))
                .hasMessageContaining("请填写");
        events.compositionUnlawful(RegistrationNumber.of(number), "记录人员与代理人有近亲属关系");
        assertThat(tribunal(number).seated()).isEmpty();
        appointed(number, "arbitrator3", List.of(), "clerk");
        assertThat(tribunal(number).presiding()).isEqualTo("arbitrator3");
        everythingServed(number, MONDAY);
        assertThat(codes(number)).filteredOn("D403"::equals).hasSize(2);
    }

    private void heard(String number, String outcome) {
        tables.sql("""
                        insert into hearing (registration_number, ordinal, hearing_on, short_notice_agreed, state, held_on,
                            open_to_public, applicant_attendance, respondent_attendance, limitation_raised,
                            mediation_attempted, outcome)
                        select ?, count(*) + 1, ?, false, 'HELD', ?, true, 'PRESENT', 'PRESENT', false, true, ?
                        from hearing where registration_number = ?""").params(number, MONDAY, MONDAY, outcome, number).update();
    }

    private String forming(TribunalForm form) {
        var number = filedAndAccepted(ProcedureKind.ORDINARY, form);
        assertThat(mainTasks(number)).contains("appointTribunal");
        return number;
    }

    private String formed() {
        return formed("arbitrator");
    }

    private String formed(String arbitrator) {
        var number = forming(TribunalForm.SOLE);
        appointed(number, arbitrator, List.of(), "clerk");
        return number;
    }

    private void appointed(String number, String presiding, List<String> members, String clerk) {
        complete("head", number, "appointTribunal", Map.of("presiding", presiding, "members", members, "clerk", clerk));
    }

    private void challenged(String number, String person, Recusal.Moment moment) {
        bureau.as(
                "clerk",
                () -> events.challenged(
                        RegistrationNumber.of(number),
                        person,
                        Recusal.Raiser.RESPONDENT,
                        null,
                        Recusal.Ground.INTEREST,
                        moment,
                        "与申请人代理人同住"));
    }

    private void decided(String number, String by, String outcome) {
        bureau.complete(by, number, "decideOnRecusal", Map.of("reason", "经核实"), Map.of("recusalOutcome", outcome));
    }

    private Tribunal tribunal(String number) {
        return tribunals.of(RegistrationNumber.of(number));
    }
}
