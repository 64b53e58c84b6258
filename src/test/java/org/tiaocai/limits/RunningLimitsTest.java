package org.tiaocai.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tiaocai.limits.RunningLimit.Status;
import org.tiaocai.limits.reckoning.Exclusion;
import org.tiaocai.limits.reckoning.YearBlock;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.story.Bureau;
import org.tiaocai.story.Forms;
import org.tiaocai.story.StoryTest;

/** What happens to the limit of a case: the days are those of the vectors, the history is never overwritten. */
@StoryTest
@DisplayName("案件期限")
class RunningLimitsTest {

    private static final LocalDate ACCEPTED = LocalDate.of(2025, 3, 3);

    @Autowired
    Bureau bureau;

    @Autowired
    RunningLimits limits;

    @Autowired
    ReckonerInForce reckoner;

    @Autowired
    Schedules schedules;

    private RegistrationNumber number;

    @BeforeEach
    void aCase() {
        bureau.staff();
        bureau.travelTo(ACCEPTED);
        number = RegistrationNumber.of(bureau.register(Forms.dispute(ACCEPTED)));
    }

    @AfterEach
    void backToNow() {
        ClockUtil.reset();
    }

    @Test
    @DisplayName("中止八十二天：停止计算，恢复后扣除，原届满日留在记录里（C14）")
    void suspended_days_do_not_count() {
        limits.start(number, "A22", ACCEPTED);
        bureau.travelTo(LocalDate.of(2025, 3, 20));
        limits.stop(number, "A22", LocalDate.of(2025, 3, 20));
        assertThat(one("A22").status()).isEqualTo(Status.STOPPED);
        bureau.travelTo(LocalDate.of(2025, 6, 10));

        assertThat(limits.resume(number, "A22", LocalDate.of(2025, 6, 10), "恢复审理"))
                .isEqualTo("2025-07-08");
        assertThat(one("A22").status()).isEqualTo(Status.RUNNING);
        assertThat(limits.computationsOf(number).get(one("A22").id()))
                .extracting(made -> made.reason() + " " + made.dueOn())
                .containsExactly("起算 2025-04-17", "恢复审理 2025-07-08");
    }

    @Test
    @DisplayName("中止后再延长十五日，自未顺延的届满日起算（E6）；只能延长一次")
    void extended_after_a_suspension() {
        limits.start(number, "A22", ACCEPTED);
        limits.exclude(number, "A22", new Exclusion(LocalDate.of(2025, 3, 20), LocalDate.of(2025, 6, 10), "中止审理"));
        bureau.travelTo(LocalDate.of(2025, 7, 8));

        assertThat(limits.extend(number, "A22", 15, "案情复杂，经批准延长")).isEqualTo("2025-07-23");
        assertThatThrownBy(() -> limits.extend(number, "A22", 15, "再次延长"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("不能再次延长");
    }

    @Test
    @DisplayName("届满的当天还可以延长，次日不能")
    void extension_comes_before_the_end() {
        limits.start(number, "A22", ACCEPTED);
        bureau.travelTo(LocalDate.of(2025, 4, 18));
        assertThatThrownBy(() -> limits.extend(number, "A22", 15, "案情复杂"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("届满后不能再延长");
        bureau.travelTo(LocalDate.of(2025, 4, 17));
        assertThat(limits.extend(number, "A22", 15, "案情复杂")).isEqualTo("2025-05-06");
    }

    @Test
    @DisplayName("重新起算：新的四十五日，旧的不再适用，已批准的延长随之失效（E5）")
    void a_reset_is_a_new_limit() {
        limits.start(number, "A22", ACCEPTED);
        limits.extend(number, "A22", 15, "案情复杂");
        limits.start(number, "A22", "", LocalDate.of(2025, 6, 30), "追加第三人");

        assertThat(one("A22").dueOn()).isEqualTo("2025-08-14");
        assertThat(one("A22").extendedDays()).isZero();
        assertThat(limits.of(number).stream().filter(each -> each.rule().equals("A22")))
                .extracting(RunningLimit::status)
                .containsExactly(Status.VOID, Status.RUNNING);
    }

    @Test
    @DisplayName("同一规则可以按文书和当事人分别计算，各自了结")
    void several_of_one_rule_run_side_by_side() {
        limits.start(number, "P01", "1/1", LocalDate.of(2025, 4, 18), "送达");
        limits.start(number, "P01", "1/2", LocalDate.of(2025, 4, 22), "送达");
        limits.settle(number, "P01", "1/1", LocalDate.of(2025, 5, 6));

        assertThat(limits.running(number, "P01", "1/1")).isEmpty();
        assertThat(limits.running(number, "P01", "1/2").orElseThrow().dueOn()).isEqualTo("2025-05-07");
    }

    @Test
    @DisplayName("放假安排公布后，暂定的日期重新计算，历次推算都在")
    void provisional_days_are_computed_again() {
        var limit = provisionalUntilComputedOn(LocalDate.of(2026, 12, 20));
        assertThat(limit.dueOn()).isEqualTo("2027-01-05");
        assertThat(limit.provisional()).isFalse();
        assertThat(limits.computationsOf(number).get(limit.id())).hasSize(2);
    }

    @Test
    @DisplayName("届满当天还会重新计算，已经过去的日期不动（R19）")
    void a_day_that_has_passed_stays() {
        assertThat(provisionalUntilComputedOn(LocalDate.of(2027, 1, 4)).dueOn()).isEqualTo("2027-01-05");
        var passed = provisionalUntilComputedOn(LocalDate.of(2027, 1, 5));
        assertThat(passed.dueOn()).isEqualTo("2027-01-04");
        assertThat(limits.computationsOf(number).get(passed.id())).hasSize(1);
    }

    /** Fifteen days from 17 December 2026, computed again when 4 January 2027 has turned out to be a holiday. */
    private RunningLimit provisionalUntilComputedOn(LocalDate announcedOn) {
        var before = reckoner.calendar();
        bureau.travelTo(LocalDate.of(2026, 12, 17));
        limits.start(number, "P01", "1/1", LocalDate.of(2026, 12, 17), "送达");
        assertThat(one("P01", "1/1").provisional()).isTrue();
        try {
            bureau.travelWithoutJobs(announcedOn.atTime(10, 0));
            reckoner.adopt(before.withYear(YearBlock.parse("2027.csv", 2027, """
                    date,kind,name
                    2027-01-01,OFF,元旦
                    2027-01-02,OFF,元旦
                    2027-01-03,OFF,元旦
                    2027-01-04,OFF,元旦
                    2027-02-05,OFF,春节
                    2027-02-06,OFF,春节
                    2027-02-07,OFF,春节
                    2027-02-08,OFF,春节
                    2027-04-05,OFF,清明节
                    2027-05-01,OFF,劳动节
                    2027-05-02,OFF,劳动节
                    2027-06-09,OFF,端午节
                    2027-09-15,OFF,中秋节
                    2027-10-01,OFF,国庆节
                    2027-10-02,OFF,国庆节
                    2027-10-03,OFF,国庆节
                    """)));
            schedules.catchUp();
        } finally {
            reckoner.adopt(before);
        }
        return one("P01", "1/1");
    }

    private RunningLimit one(String rule) {
        return limits.open(number, rule).orElseThrow();
    }

    private RunningLimit one(String rule, String subject) {
        return limits.of(number).stream()
                .filter(each -> each.rule().equals(rule) && each.subject().equals(subject))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }
}
