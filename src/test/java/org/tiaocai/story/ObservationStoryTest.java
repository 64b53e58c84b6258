package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tiaocai.documents.HousePapers;
import org.tiaocai.linkage.observation.ObservationPlan;
import org.tiaocai.linkage.observation.ObservationProcess;
import org.tiaocai.linkage.observation.Observations;
import org.tiaocai.linkage.observation.TrainingHours;
import org.tiaocai.people.Duties;
import org.tiaocai.people.Duty;
import org.tiaocai.shared.RegistrationNumber;

/** Public hearings of either side, watched by colleagues of both. */
@DisplayName("庭审观摩")
class ObservationStoryTest extends HouseStory {

    private static final LocalDate HEARING = MONDAY.plusDays(10);

    @Autowired
    ObservationProcess process;

    @Autowired
    Observations observations;

    @Autowired
    TrainingHours hours;

    @Autowired
    HousePapers papers;

    @Autowired
    Duties duties;

    @Test
    @DisplayName("法院的庭审：批准、签到、每人评议、计入学时；学时只计一次")
    void a_hearing_of_the_court() {
        var before = hoursOf("arbitrator2");
        var id = proposed(BASIC, null, HEARING, "arbitrator2", "arbitrator3");
        assertThat(answer(
                        "head",
                        "/tasks/cards?ids="
                                + task("approveObservation", "observationId", id)
                                        .getId()))
                .contains("\"page\":\"/linkage#observations\"");
        approved(id);
        assertThat(tasks("tellPartiesOfObservation", "observationId", id)).isEmpty();
        bureau.travelTo(HEARING);
        refused("到场的人员", () -> attended(id, HEARING, "arbitrator"));
        refused("不能晚于今天", () -> attended(id, HEARING.plusDays(1), "arbitrator2"));
        attended(id, HEARING, "arbitrator2");
        var comment = task("commentOnHearing", "observationId", id);
        assertThat(answer("arbitrator2", "/tasks/cards?ids=" + comment.getId()))
                .contains("庭审观摩")
                .contains("\"page\":null");
        refused("一分到五分", () -> commented(id, 6));
        commented(id, 4);
        assertThat(observations.get(id).standing()).contains("已观摩");
        assertThat(hoursOf("arbitrator2").subtract(before)).isEqualByComparingTo("3.5");
        assertThat(hours.of(2026)).doesNotContainKey("arbitrator3");
        assertThat(papers.startingWith("observation-" + id))
                .extracting(HousePapers.Entry::code)
                .containsExactly("D610", "D610-3", "D610-2");
        assertThat(page("liaison", "/linkage")).contains("庭审观摩", "学时");
    }

    @Test
    @DisplayName("本委的庭审：先告知当事人；没有公开开庭记录的不能签到，可以取消")
    void a_hearing_of_ours() {
        var number = RegistrationNumber.of(accepted());
        assertThatThrownBy(() -> proposed("commission", number, null, "arbitrator2"))
                .hasMessageContaining("没有排定的开庭");
        planned(number, HEARING);
        duties.take(number, "arbitrator3", Duty.ARBITRATOR);
        assertThatThrownBy(() -> proposed("commission", number, null, "arbitrator3"))
                .hasMessageContaining("仲裁庭人员");
        var id = proposed("commission", number, null, "arbitrator2");
        assertThat(observations.get(id).hearingOn()).isEqualTo(HEARING);
        approved(id);
        done("clerk", id, "tellPartiesOfObservation", Map.of("how", "电话告知，双方无异议"), Map.of());
        bureau.travelTo(HEARING);
        refused("公开审理", () -> attended(id, HEARING, "arbitrator2"));
        heldOn(number, HEARING, false);
        refused("公开审理", () -> attended(id, HEARING, "arbitrator2"));
        refused(
                "原因",
                () -> done("liaison", id, "recordAttendance", Map.of(), Map.of("observationStatus", "CANCELLED")));
        done(
                "liaison",
                id,
                "recordAttendance",
                Map.of("reason", "当事人申请不公开审理"),
                Map.of("observationStatus", "CANCELLED"));
        assertThat(observations.get(id).standing()).contains("已取消");

        planned(number, HEARING.plusDays(7));
        var again = proposed("commission", number, null, "arbitrator2");
        approved(again);
        done("clerk", again, "tellPartiesOfObservation", Map.of("how", "电话告知"), Map.of());
        bureau.travelTo(HEARING.plusDays(7));
        heldOn(number, HEARING.plusDays(7), true);
        attended(again, HEARING.plusDays(7), "arbitrator2");
        assertThat(observations.get(again).standing()).contains("已观摩");
    }

    @Test
    @DisplayName("不同意要写原因；提出人不得审批；日期已过、没有人员的不能提出")
    void refusals() {
        assertThatThrownBy(() -> proposed(BASIC, null, MONDAY.minusDays(1), "arbitrator2"))
                .hasMessageContaining("不能早于今天");
        assertThatThrownBy(() -> proposed(BASIC, null, HEARING)).hasMessageContaining("至少选择一名");
        bureau.alsoIs("liaison", org.tiaocai.people.Groups.INSTITUTE_HEAD);
        var id = proposed(BASIC, null, HEARING, "arbitrator2");
        refused("不得审批自己", () -> decided("liaison", id, "APPROVED", ""));
        bureau.claimTask("head", task("approveObservation", "observationId", id).getId());
        refused("不得审批自己", () -> decided("liaison", id, "APPROVED", ""));
        refused("原因", () -> decided("head", id, "REFUSED", ""));
        decided("head", id, "REFUSED", "办案任务重");
        assertThat(observations.get(id).standing()).isEqualTo("未获批准：办案任务重");
        tables.sql("delete from ACT_ID_MEMBERSHIP where USER_ID_ = 'liaison' and GROUP_ID_ = 'institute-head'")
                .update();
    }

    private long proposed(
            String host, @Nullable RegistrationNumber number, @Nullable LocalDate on, String... observers) {
        return bureau.as(
                "liaison",
                () -> process.propose(new ObservationPlan(
                        host,
                        number,
                        "（2026）样民初90号",
                        on,
                        "第一法庭",
                        "学习庭审驾驭",
                        new BigDecimal("3.5"),
                        List.of(observers))));
    }

    private void approved(long id) {
        decided("head", id, "APPROVED", "");
    }

    private void decided(String user, long id, String decision, String reason) {
        done(user, id, "approveObservation", Map.of("reason", reason), Map.of("observationApproval", decision));
    }

    private void attended(long id, LocalDate on, String... present) {
        done(
                "liaison",
                id,
                "recordAttendance",
                Map.of("observedOn", on.toString(), "hours", 3.5, "present", List.of(present)),
                Map.of("observationStatus", "OBSERVED"));
    }

    private void commented(long id, int mark) {
        done(
                "arbitrator2",
                id,
                "commentOnHearing",
                Map.of("procedure", mark, "steering", 4, "facts", 5, "mediation", 3, "comments", "程序规范。"),
                Map.of());
    }

    private void done(String user, long id, String task, Map<String, ?> form, Map<String, ?> choices) {
        bureau.completeTask(user, task(task, "observationId", id).getId(), form, choices);
    }

    private BigDecimal hoursOf(String person) {
        return hours.of(2026).getOrDefault(person, BigDecimal.ZERO);
    }

    private void planned(RegistrationNumber number, LocalDate on) {
        tables.sql("""
                        insert into hearing (registration_number, ordinal, hearing_on, short_notice_agreed, state)
                        values (?, (select count(*) + 1 from hearing where registration_number = ?), ?, false, 'PLANNED')""").params(number.value(), number.value(), on).update();
    }

    private void heldOn(RegistrationNumber number, LocalDate on, boolean open) {
        tables.sql("""
                        update hearing set state = 'HELD', held_on = ?, open_to_public = ?, applicant_attendance = 'PRESENT',
                            respondent_attendance = 'PRESENT', limitation_raised = false, mediation_attempted = true,
                            outcome = 'CONCLUDED' where registration_number = ? and state = 'PLANNED'""").params(on, open, number.value()).update();
    }
}
