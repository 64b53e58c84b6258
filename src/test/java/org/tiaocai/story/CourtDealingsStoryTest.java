package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.tiaocai.limits.RunningLimit.Status;
import org.tiaocai.linkage.feedback.FeedbackProcess;
import org.tiaocai.linkage.followup.Effect;
import org.tiaocai.linkage.lending.Lending;
import org.tiaocai.linkage.lending.LendingLetter;
import org.tiaocai.linkage.lending.LendingProcess;
import org.tiaocai.linkage.lending.Lendings;
import org.tiaocai.linkage.officers.LiaisonOfficers;
import org.tiaocai.linkage.overdue.OverdueProcess;
import org.tiaocai.linkage.preservation.PreservationProcess;
import org.tiaocai.shared.RegistrationNumber;

/** What the commission and the courts hand each other: overdue cases, files and results. */
@OnPostgres
@DisplayName("裁审衔接：逾期、调卷、反馈")
class CourtDealingsStoryTest extends LinkageStory {

    @Autowired
    PreservationProcess preservation;

    @Autowired
    OverdueProcess overdue;

    @Autowired
    LendingProcess lending;

    @Autowired
    Lendings lendings;

    @Autowired
    FeedbackProcess feedback;

    @Autowired
    LiaisonOfficers officers;

    @Autowired
    RuntimeService engine;

    @Test
    @DisplayName("逾期未裁：期限届满次日才出具说明；法院未立案的继续审理；仲裁先行结案的不再等候")
    void overdue_and_not_docketed() {
        var number = accepted();
        bureau.travelTo(limit(number, "A22").dueOn());
        assertThatThrownBy(() -> overdue.asked(RegistrationNumber.of(number))).hasMessageContaining("尚未届满");
        bureau.travelTo(limit(number, "A22").dueOn().plusDays(1));
        explained(number);
        assertThat(codes(number)).contains("D604");
        overdue.declined(RegistrationNumber.of(number));
        assertThat(bureau.processes(number)).doesNotContain("overdue-case");
        explained(number);
        engine.createMessageCorrelation("arbitrationClosed")
                .processInstanceBusinessKey(number)
                .correlateAll();
        assertThat(bureau.processes(number)).doesNotContain("overdue-case");
    }

    @Test
    @DisplayName("逾期未裁：法院立案的三个工作日内终止审理，决定书写明法院案号；重复告知没有变化")
    void overdue_and_docketed() {
        var number = filedAndAccepted(
                org.tiaocai.arbitration.ProcedureKind.ORDINARY, org.tiaocai.arbitration.TribunalForm.SOLE);
        bureau.travelTo(limit(number, "A22").dueOn().plusDays(1));
        explained(number);
        docketed(number);
        docketed(number);
        assertThat(limit(number, "L04").status()).isEqualTo(Status.RUNNING);
        terminated(number);
        assertThat(limit(number, "L04").status()).isEqualTo(Status.MET);
        assertThat(codes(number)).contains("D605", "D418");
        assertThat(bureau.processes(number)).doesNotContain("overdue-case", "arbitration");
    }

    @Test
    @DisplayName("逾期未裁：没有请求说明，或者说明还没有写完，法院就告知立案的，同样终止")
    void docketed_before_anybody_asked() {
        var number = filedAndAccepted(
                org.tiaocai.arbitration.ProcedureKind.ORDINARY, org.tiaocai.arbitration.TribunalForm.SOLE);
        bureau.travelTo(limit(number, "A22").dueOn().plusDays(1));
        overdue.asked(RegistrationNumber.of(number));
        docketed(number);
        assertThat(mainTasks(number)).doesNotContain("explainOverdue");
        terminated(number);
        assertThatThrownBy(() -> overdue.asked(RegistrationNumber.of(number))).hasMessageContaining("已经结案");
    }

    @Test
    @DisplayName("借阅：五个工作日内借出，三十日内归还，到期次日催还；副卷没有特别批准不得借出")
    void a_file_is_lent_and_comes_back() {
        var number = nonFinal();
        var id = asked(number, "调函1", Lending.Volumes.WITH_INTERNAL);
        assertThat(asked(number, "调函1", Lending.Volumes.WITH_INTERNAL)).isEqualTo(id);
        assertThat(limit(number, "L05-lend").dueOn()).isEqualTo(MONDAY.plusDays(7));
        step("archivist", number, "checkLendingLetter", Map.of("lendingLetter", "IN_ORDER"));
        bureau.alsoIs("head", org.tiaocai.people.Groups.DIRECTOR);
        step("head", number, "approveLending", Map.of("lendingDecision", "GRANTED"));
        assertThatThrownBy(() ->
                        step("head", number, "approveInternalVolume", Map.of("internalVolumeDecision", "GRANTED")))
                .rootCause()
                .hasMessageMatching(Bureau.NOT_ONES_OWN);
        step("director", number, "approveInternalVolume", Map.of("internalVolumeDecision", "DENIED"));
        refused(number, "lendFile", "副卷没有经过特别批准", () -> lent(number, "WITH_INTERNAL"));
        lent(number, "MAIN_ONLY");
        assertThat(codes(number)).contains("D606");
        assertThat(limit(number, "L05-return").dueOn()).isEqualTo(LocalDate.of(2026, 4, 1));
        bureau.travelTo(LocalDate.of(2026, 4, 1));
        assertThat(codes(number)).doesNotContain("D606-2");
        bureau.travelTo(LocalDate.of(2026, 4, 2));
        assertThat(codes(number)).contains("D606-2");
        complete("archivist", number, "returnFile", Map.of("note", "核对无缺页"));
        assertThat(lendings.get(id).standing()).contains("已归还");
    }

    @Test
    @DisplayName("借阅：特别批准的副卷可以借出；只借正卷的不经特别批准；函件不齐退回；不同意的不借")
    void other_lendings() {
        var number = nonFinal();
        asked(number, "调函2", Lending.Volumes.WITH_INTERNAL);
        step("archivist", number, "checkLendingLetter", Map.of("lendingLetter", "IN_ORDER"));
        step("head", number, "approveLending", Map.of("lendingDecision", "GRANTED"));
        step("director", number, "approveInternalVolume", Map.of("internalVolumeDecision", "GRANTED"));
        lent(number, "WITH_INTERNAL");
        complete("archivist", number, "returnFile", Map.of("note", "核对无缺页"));
        asked(number, "调函3", Lending.Volumes.MAIN_ONLY);
        step("archivist", number, "checkLendingLetter", Map.of("lendingLetter", "IN_ORDER"));
        step("head", number, "approveLending", Map.of("lendingDecision", "GRANTED"));
        assertThat(bureau.waiting(number)).contains("lendFile");
        var other = nonFinal();
        asked(other, "调函4", Lending.Volumes.MAIN_ONLY);
        step("archivist", other, "checkLendingLetter", Map.of("lendingLetter", "INCOMPLETE"));
        asked(other, "调函5", Lending.Volumes.MAIN_ONLY);
        step("archivist", other, "checkLendingLetter", Map.of("lendingLetter", "IN_ORDER"));
        step("head", other, "approveLending", Map.of("lendingDecision", "DENIED"));
        assertThat(bureau.processes(other)).doesNotContain("file-lending");
        assertThat(lendings.of(RegistrationNumber.of(other)))
                .extracting(Lending::standing)
                .contains("不予借阅");
    }

    @Test
    @DisplayName("借阅：审批前退回重新核对，借出前退回重新审批，副卷再经特别批准；核对的人可以撤回；借出以后不能退回")
    void a_lending_goes_back(@Autowired TestRestTemplate web) {
        var ways = new WayBackSteps(bureau, web);
        var number = nonFinal();
        var id = asked(number, "调函6", Lending.Volumes.WITH_INTERNAL);
        step("archivist", number, "checkLendingLetter", Map.of("lendingLetter", "IN_ORDER"));
        bureau.claim("head", number, "approveLending");
        ways.sentBack("head", number, "approveLending", "checkLendingLetter");
        bureau.travelWithoutJobs(MONDAY.atTime(11, 0));
        var check = ways.id(number, "checkLendingLetter");
        step("archivist", number, "checkLendingLetter", Map.of("lendingLetter", "IN_ORDER"));
        assertThat(ways.takeBack("archivist", check)).isEqualTo(200);
        step("archivist", number, "checkLendingLetter", Map.of("lendingLetter", "IN_ORDER"));
        step("head", number, "approveLending", Map.of("lendingDecision", "GRANTED"));
        bureau.claim("director", number, "approveInternalVolume");
        ways.sentBack("director", number, "approveInternalVolume", "approveLending");
        var approval = ways.id(number, "approveLending");
        step("head", number, "approveLending", Map.of("lendingDecision", "GRANTED"));
        step("director", number, "approveInternalVolume", Map.of("internalVolumeDecision", "GRANTED"));
        assertThat(ways.takeBack("head", approval)).as("已经有了后续").isEqualTo(400);
        bureau.claim("archivist", number, "lendFile");
        ways.sentBack("archivist", number, "lendFile", "approveLending");
        step("head", number, "approveLending", Map.of("lendingDecision", "GRANTED"));
        step("director", number, "approveInternalVolume", Map.of("internalVolumeDecision", "DENIED"));
        refused(number, "lendFile", "副卷没有经过特别批准", () -> lent(number, "WITH_INTERNAL"));
        lent(number, "MAIN_ONLY");
        bureau.claim("archivist", number, "returnFile");
        assertThat(ways.sendBack("archivist", number, "returnFile")).contains("不能办理");
        assertThat(lendings.get(id).lentVolumes()).isEqualTo(Lending.Volumes.MAIN_ONLY);
    }

    @Test
    @DisplayName("反馈：五个工作日内逐项登记；未生效的一审不动效力，生效的二审改判须评查，承办仲裁员不得评查")
    void a_judgment_is_fed_back() {
        var number = nonFinal();
        allReceive(number, MONDAY);
        var another = nonFinal();
        allReceive(another, MONDAY);
        var small = nonFinal();
        allReceive(small, MONDAY);
        var suit = suit(number, worker(number), "（2026）样0101民初32号", MONDAY);
        feedback.received(suit, null);
        assertThat(limit(number, "L06").dueOn()).isEqualTo(MONDAY.plusDays(7));
        var item = item(number);
        refused(number, "enterCourtResult", "逐项比较", () -> entered(number, "FIRST", "JUDGMENT", MONDAY));
        refused(
                number,
                "enterCourtResult",
                "改变的原因",
                () -> entered(number, "FIRST", "JUDGMENT", MONDAY, compared(item, "CHANGED", null)));
        refused(number, "enterCourtResult", "不是起诉案件的结果", () -> entered(number, "SPECIAL", "REVOKED", MONDAY));
        for (var tooEarly : List.of(MONDAY, MONDAY.plusDays(15))) {
            refused(
                    number,
                    "enterCourtResult",
                    "日内可以上诉",
                    () -> entered(number, "FIRST", "JUDGMENT", tooEarly, compared(item, "CHANGED", "FACT_FINDING")));
        }
        refused(
                number,
                "enterCourtResult",
                "10日内可以上诉",
                () -> entered(number, "FIRST", "DISMISSED_OUT_OF_SCOPE", MONDAY.plusDays(10)));
        entered(number, "FIRST", "JUDGMENT", null, compared(item, "CHANGED", "APPLICATION_OF_LAW"));
        assertThat(effect(number).status()).isEqualTo(Effect.Status.IN_COURT);
        assertThat(mainTasks(number)).doesNotContain("reviewReversedCase");
        feedback.received(suit, null);
        entered(number, "SECOND", "JUDGMENT", MONDAY, compared(item, "PARTLY_CHANGED", "FACT_FINDING"));
        assertThat(effect(number).status()).isEqualTo(Effect.Status.REPLACED);
        assertThat(codes(number)).contains("D608");
        bureau.alsoIs("arbitrator", org.tiaocai.people.Groups.FILE_REVIEWER);
        // the only reviewer has it by now, and gives it back
        tables.sql("update act_ru_task set assignee_ = null where task_def_key_ = 'reviewReversedCase'")
                .update();
        refused(
                number,
                "reviewReversedCase",
                "评查员",
                () -> complete("arbitrator", number, "reviewReversedCase", Map.of("review", "评查意见")));
        complete("reviewer", number, "reviewReversedCase", Map.of("review", "评查意见"));

        bureau.travelTo(MONDAY.plusDays(16));
        feedback.received(suit(another, worker(another), "（2026）样0101民初33号", MONDAY), null);
        entered(another, "FIRST", "JUDGMENT", MONDAY.plusDays(16), compared(item(another), "UPHELD", null));
        assertThat(effect(another).status()).as("上诉期满的次日").isEqualTo(Effect.Status.REPLACED);
        feedback.received(suit(small, worker(small), "（2026）样0101民初34号", MONDAY), null);
        entered(small, "FIRST_AND_LAST", "JUDGMENT", MONDAY, compared(item(small), "UPHELD", null));
        assertThat(effect(small).status()).isEqualTo(Effect.Status.REPLACED);
        assertThat(bureau.processes(number)).doesNotContain("judgment-feedback");
        assertThatThrownBy(() -> feedback.received(suit, null)).hasMessageContaining("已经登记过");
    }

    @Test
    @DisplayName("联络员：登记有效期内的联络员收到任务，期外由全组办理；同一时间只有一名")
    void officers_get_the_tasks() {
        bureau.colleague("liaison2", org.tiaocai.people.Groups.LIAISON);
        officers.name(LiaisonOfficers.COMMISSION, "liaison2", false, MONDAY, MONDAY.plusDays(1));
        try {
            assertThatThrownBy(() -> officers.name(
                            LiaisonOfficers.COMMISSION, "liaison", false, MONDAY.plusDays(1), MONDAY.plusDays(9)))
                    .hasMessageContaining("已有联络员");
            assertThatThrownBy(() -> officers.name(BASIC, "liaison", false, MONDAY, MONDAY))
                    .hasMessageContaining("不在相应单位");
            var number = nonFinal();
            preservation.applied(RegistrationNumber.of(number), worker(number), null, "线索", MONDAY);
            assertThat(bureau.sees("liaison2", number, "forwardPreservation")).isTrue();
            assertThat(bureau.sees("liaison", number, "forwardPreservation")).isFalse();
            bureau.travelTo(MONDAY.plusDays(2));
            var later = nonFinal();
            preservation.applied(RegistrationNumber.of(later), worker(later), null, "线索", MONDAY);
            assertThat(bureau.sees("liaison", later, "forwardPreservation")).isTrue();
        } finally {
            tables.sql("delete from liaison_officer").update();
        }
    }

    private void explained(String number) {
        overdue.asked(RegistrationNumber.of(number));
        complete("head", number, "explainOverdue", Map.of("excuse", "NO_EXCUSE", "account", "情况样例"));
    }

    private void docketed(String number) {
        bureau.as("liaison", () -> {
            overdue.docketed(RegistrationNumber.of(number), BASIC, "（2026）样0101民初40号 " + number, bureau.today());
            return number;
        });
    }

    private void terminated(String number) {
        bureau.complete(
                "head", number, "approveMotion", Map.of("reason", "法院已受理"), Map.of("motionDecision", "GRANTED"));
    }

    private long asked(String number, String letter, Lending.Volumes volumes) {
        return lending.asked(
                RegistrationNumber.of(number),
                new LendingLetter(BASIC, letter + " " + number, "样法官", "审理上诉案件", volumes));
    }

    private void step(String user, String number, String task, Map<String, ?> choice) {
        bureau.complete(user, number, task, Map.of("note", "情况样例"), choice);
    }

    private void lent(String number, String volumes) {
        complete(
                "archivist",
                number,
                "lendFile",
                Map.of("volumes", volumes, "form", "ORIGINAL", "bearer", "书记员样，工作证", "pages", 120));
    }

    private long item(String number) {
        return awards.items(awards.lastMade(RegistrationNumber.of(number))
                        .orElseThrow()
                        .id())
                .get(0)
                .id();
    }

    private static Map<String, Object> compared(long item, String verdict, @Nullable String cause) {
        var compared = new HashMap<String, Object>();
        compared.put("item", item);
        compared.put("verdict", verdict);
        compared.put("cause", cause);
        return compared;
    }

    @SafeVarargs
    private void entered(
            String number,
            String instance,
            String result,
            @Nullable LocalDate effectiveOn,
            Map<String, Object>... items) {
        var form = new HashMap<String, Object>();
        form.put("instance", instance);
        form.put("result", result);
        form.put("decidedOn", MONDAY.toString());
        form.put("effectiveOn", effectiveOn == null ? null : effectiveOn.toString());
        form.put("items", List.of(items));
        complete("liaison", number, "enterCourtResult", form);
    }
}
