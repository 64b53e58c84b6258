package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.actuate.health.HealthEndpoint;
import org.springframework.boot.actuate.health.Status;
import org.tiaocai.limits.RunningLimit;
import org.tiaocai.limits.alerts.Alert;
import org.tiaocai.limits.alerts.AlertKind;
import org.tiaocai.limits.alerts.Alerts;
import org.tiaocai.limits.alerts.Sweep;
import org.tiaocai.people.Groups;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/** A limit warns before it is over, is found when it is, and takes the engine's timers along when it moves. */
@OnPostgres
@DisplayName("期限提醒与巡查")
class LimitsStoryTest extends MediationStory {

    private static final LocalDate LAST_OF_FIFTEEN = LocalDate.of(2026, 3, 17);

    @Autowired
    Sweep sweep;

    @Autowired
    Alerts alerts;

    @Autowired
    RuntimeService instances;

    @Autowired
    ManagementService jobs;

    @Autowired
    HealthEndpoint health;

    @Test
    @DisplayName("十五日期限：第八日提醒过半，第十二日提醒八成，末日再提醒，各一次")
    void warned_at_half_at_eighty_per_cent_and_on_the_last_day() {
        var number = awaitingSession();
        claimedBy("mediator", number, "holdSession");

        assertThat(warned("mediator", number, LocalDate.of(2026, 3, 9))).isEmpty();
        assertThat(warned("mediator", number, LocalDate.of(2026, 3, 10))).containsExactly(AlertKind.HALF);
        assertThat(overseersWarnings(number)).as("过半只提醒承办人").isEmpty();
        assertThat(warned("mediator", number, LocalDate.of(2026, 3, 13))).containsExactly(AlertKind.HALF);
        assertThat(warned("mediator", number, LocalDate.of(2026, 3, 14))).containsExactly(AlertKind.EIGHTY);
        assertThat(overseersWarnings(number)).as("八成起同时提醒协调员").containsExactly(AlertKind.EIGHTY);
        assertThat(warned("mediator", number, LocalDate.of(2026, 3, 16))).containsExactly(AlertKind.EIGHTY);
        assertThat(warned("mediator", number, LAST_OF_FIFTEEN)).containsExactly(AlertKind.LAST_DAY);
        sweep.run();
        assertThat(warned("mediator", number, LAST_OF_FIFTEEN)).containsExactly(AlertKind.LAST_DAY);
    }

    @Test
    @DisplayName("三个工作日的期限只在末日提醒；次日起为逾期，说明原因之前一直可见")
    void a_short_limit_is_warned_of_on_its_last_day() {
        var number = requested();
        assertThat(coordinators(number, LocalDate.of(2026, 3, 4))).isEmpty();
        assertThat(coordinators(number, LocalDate.of(2026, 3, 5))).containsExactly(AlertKind.LAST_DAY);
        assertThat(coordinators(number, LocalDate.of(2026, 3, 6))).containsExactly(AlertKind.MISSED);
        assertThat(coordinators(number, LocalDate.of(2026, 4, 6))).containsExactly(AlertKind.MISSED);

        var missed = limit(number, "M02");
        assertThat(missed.status()).isEqualTo(RunningLimit.Status.MISSED);
        assertThatThrownBy(() -> limits.explainMiss(missed, " ", "coordinator"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("原因");
        limits.explainMiss(missed, "双方意愿反复，协调员外出", "coordinator");
        assertThat(overseersWarnings(number)).isEmpty();
        assertThatThrownBy(() -> limits.explainMiss(limit(number, "M02"), "又说一次", "coordinator"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("已经由他人说明");
    }

    @Test
    @DisplayName("定时器按时终结的期限不算逾期；定时器停摆时由巡查发现")
    void the_sweep_finds_what_no_timer_reported() {
        var inTime = awaitingSession();
        bureau.travelTo(LAST_OF_FIFTEEN.plusDays(1));
        sweep.run();
        assertThat(limit(inTime, "M03").status()).isEqualTo(RunningLimit.Status.MET);

        bureau.travelTo(MONDAY);
        var unreported = awaitingSession();
        bureau.travelWithoutJobs(LAST_OF_FIFTEEN.plusDays(1).atTime(0, 10));
        sweep.run();
        assertThat(limit(unreported, "M03").status()).as("宽限的十五分钟内").isEqualTo(RunningLimit.Status.RUNNING);
        bureau.travelWithoutJobs(LAST_OF_FIFTEEN.plusDays(1).atTime(0, 15));
        sweep.run();
        assertThat(limit(unreported, "M03").status()).isEqualTo(RunningLimit.Status.MISSED);
        bureau.runDueJobs();
        assertThat(bureau.waiting(unreported)).containsExactly("decideOnArbitration");
        assertThat(limit(unreported, "M03").status()).as("已经漏过的仍是逾期").isEqualTo(RunningLimit.Status.MISSED);
    }

    @Test
    @DisplayName("当事人的期限过了只记为期限已过，不提醒工作人员")
    void a_partys_own_limit_just_passes() {
        var number = agreedInSession();
        draft(number);
        sign(number);
        seal(number);
        var review = limits.running(RegistrationNumber.of(number), "M09").orElseThrow();
        bureau.travelTo(review.dueOn().plusDays(1));
        sweep.run();
        assertThat(limit(number, "M09").standing()).isEqualTo("期限已过");
        assertThat(overseersWarnings(number)).isEmpty();
    }

    @Test
    @DisplayName("停止计算时定时器不再届满，任务没有到期日；恢复后一并移到新的日期")
    void timers_and_due_dates_move_with_the_limit() {
        var number = requested();
        var registrationNumber = RegistrationNumber.of(number);
        limits.stop(registrationNumber, "M02", MONDAY);
        assertThat(bureau.waiting(number, "acceptMediation").getDueDate()).isNull();
        bureau.travelTo(LocalDate.of(2026, 3, 4));
        limits.start(registrationNumber, "M02", LocalDate.of(2026, 3, 4));
        assertThat(bureau.waiting(number, "acceptMediation").getDueDate()).isInSameDayAs("2026-03-09");

        accept(number);
        limits.stop(registrationNumber, "M03", LocalDate.of(2026, 3, 4));
        assertThat(timer(number)).isInSameDayAs("9999-12-31");
        limits.start(registrationNumber, "M03", LocalDate.of(2026, 3, 4));
        assertThat(timer(number)).isInSameDayAs("2026-03-20");
    }

    @Test
    @DisplayName("巡查心跳：迟到十分钟以上，健康检查的 limits 组报告异常，存活与就绪不受影响")
    void the_heartbeat_tells_when_the_sweep_is_late() {
        bureau.travelTo(MONDAY.atTime(9, 0));
        sweep.run();
        bureau.travelWithoutJobs(MONDAY.atTime(9, 10));
        assertThat(health.healthForPath("limits").getStatus()).isEqualTo(Status.UP);
        bureau.travelWithoutJobs(MONDAY.atTime(9, 10, 1));
        assertThat(health.healthForPath("limits").getStatus()).isEqualTo(Status.DOWN);
        assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
        assertThat(health.healthForPath("readiness").getStatus()).isEqualTo(Status.UP);
        assertThat(health.healthForPath("liveness").getStatus()).isEqualTo(Status.UP);
    }

    private List<AlertKind> warned(String person, String number, LocalDate day) {
        bureau.travelWithoutJobs(day.atTime(8, 0));
        sweep.run();
        return kinds(alerts.openFor(person, List.of()), number);
    }

    private List<AlertKind> coordinators(String number, LocalDate day) {
        bureau.travelWithoutJobs(day.atTime(8, 0));
        sweep.run();
        return overseersWarnings(number);
    }

    private List<AlertKind> overseersWarnings(String number) {
        return kinds(alerts.openFor("coordinator", List.of(Groups.STUDIO_COORDINATOR)), number);
    }

    private static List<AlertKind> kinds(List<Alert> all, String number) {
        return all.stream()
                .filter(alert -> alert.number().value().equals(number))
                .map(Alert::kind)
                .toList();
    }

    private void claimedBy(String person, String number, String task) {
        bureau.travelTo(sessionDay(number).atTime(8, 30));
        bureau.claim(person, number, task);
    }

    private RunningLimit limit(String number, String rule) {
        return limits.of(RegistrationNumber.of(number)).stream()
                .filter(one -> one.rule().equals(rule))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private java.util.Date timer(String number) {
        var mediation = instances
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(number)
                .processDefinitionKey("mediation")
                .singleResult();
        return jobs.createJobQuery()
                .processInstanceId(mediation.getId())
                .activityId("mediationPeriodOver")
                .singleResult()
                .getDuedate();
    }
}
