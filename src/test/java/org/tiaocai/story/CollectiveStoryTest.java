package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tiaocai.arbitration.ProcedureKind;
import org.tiaocai.arbitration.TribunalForm;
import org.tiaocai.arbitration.hearing.Hearing;
import org.tiaocai.arbitration.hearing.Hearings;
import org.tiaocai.arbitration.motion.MotionKind;
import org.tiaocai.clocks.CaseClock;
import org.tiaocai.shared.CaseNumber;

/** Ten workers and more with a common claim: one notice, three arbitrators, the hearing that it names. */
@DisplayName("集体争议")
class CollectiveStoryTest extends MotionStory {

    /** Last day of the notice 2026-03-09; ten working days after it 2026-03-23. */
    private static final LocalDate EARLIEST = LocalDate.of(2026, 3, 24);

    @Autowired
    Hearings hearings;

    @Test
    @DisplayName("受理后五个工作日内一次性通知组庭、答辩、举证和开庭；开庭不早于按最后通知日计算的答辩期满")
    void everything_in_one_notice() {
        var number = collective(ProcedureKind.ORDINARY);
        assertThat(mainTasks(number)).containsExactlyInAnyOrder("appointTribunal", "confirmAddresses");
        assertThat(limit(number, "A08-notice").dueOn()).isEqualTo(LocalDate.of(2026, 3, 9));
        assertThatThrownBy(() -> appointed(number, List.of())).hasMessageContaining("三名仲裁员");
        appointed(number, List.of("arbitrator2", "arbitrator3"));
        assertThatThrownBy(() -> arranged(number, EARLIEST.minusDays(1))).hasMessageContaining(EARLIEST.toString());
        arranged(number, EARLIEST);
        assertThat(codes(number)).contains("D407").doesNotContain("D401", "D402", "D403", "D405");

        bureau.travelTo(MONDAY.plusDays(7));
        assertThat(everythingServed(number, MONDAY.plusDays(7))).isEqualTo(3);
        for (var rule : List.of("A08-notice", "A09", "A12")) {
            assertThat(limit(number, rule).status()).as(rule).isEqualTo(CaseClock.Status.MET);
        }
        assertThat(limit(number, "A10").dueOn()).isEqualTo(EARLIEST.minusDays(1));
        assertThat(limit(number, "A18").dueOn()).isEqualTo(EARLIEST.minusDays(1));

        confirmed(number);
        assertThat(mainTasks(number)).doesNotContain("arrangeHearing");
        bureau.travelTo(EARLIEST);
        assertThat(mainTasks(number)).containsExactly("holdHearing");
    }

    @Test
    @DisplayName("一次性通知迟了一日送达的：开庭日落在答辩期内，另行择期")
    void a_notice_that_came_late() {
        var number = collective(ProcedureKind.ORDINARY);
        appointed(number, List.of("arbitrator2", "arbitrator3"));
        arranged(number, EARLIEST);
        bureau.travelTo(MONDAY.plusDays(8));
        everythingServed(number, MONDAY.plusDays(8));
        assertThat(states(number)).containsExactly(Hearing.State.CANCELLED);
        confirmed(number);
        assertThat(mainTasks(number)).contains("arrangeHearing");
    }

    @Test
    @DisplayName("通知送达之前撤回的，已经安排的庭审取消")
    void withdrawn_before_everybody_knew() {
        var number = collective(ProcedureKind.ORDINARY);
        appointed(number, List.of("arbitrator2", "arbitrator3"));
        arranged(number, EARLIEST);
        raised(number, MotionKind.WITHDRAWAL, "raisedBy", "APPLICANT", "ground", "VOLUNTARY");
        assertThat(states(number)).containsExactly(Hearing.State.CANCELLED);
        assertThat(mainTasks(number)).isEmpty();
    }

    @Test
    @DisplayName("适用简易处理的集体争议，按一般的顺序分别通知")
    void simplified_is_noticed_as_usual() {
        var number = collective(ProcedureKind.SIMPLIFIED);
        assertThat(codes(number)).contains("D401", "D402").doesNotContain("D407");
    }

    private String collective(ProcedureKind procedure) {
        tables.sql("delete from booked_slot").update();
        var form = Forms.dispute(MONDAY, "workersConcerned", 12);
        form.put("commonClaim", true);
        return filedAndAccepted(form, procedure, TribunalForm.PANEL);
    }

    private void appointed(String number, List<String> members) {
        complete(
                "head",
                number,
                "appointTribunal",
                Map.of("presiding", "presiding", "members", members, "clerk", "clerk"));
    }

    private void arranged(String number, LocalDate on) {
        complete(
                "clerk",
                number,
                "arrangeHearing",
                Map.of("room", "joint-room-1", "startsAt", on + "T09:00", "shortNoticeAgreed", false));
    }

    private void confirmed(String number) {
        complete("clerk", number, "confirmAddresses", Map.of("applicant", "CONFIRMED", "respondent", "CONFIRMED"));
    }

    private List<Hearing.State> states(String number) {
        return hearings.of(CaseNumber.of(number)).stream().map(Hearing::state).toList();
    }
}
