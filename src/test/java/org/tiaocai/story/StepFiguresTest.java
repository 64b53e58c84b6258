package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tiaocai.figures.projection.Rebuild;

@OnPostgres
@DisplayName("环节数据：次数、用时、逾期")
class StepFiguresTest extends LinkageStory {

    @Autowired
    FigureCheck figures;

    @Autowired
    Rebuild rebuild;

    @BeforeEach
    void other_tests_change_tables_behind_the_application() {
        rebuild.everything();
    }

    @Test
    @DisplayName("一次送达几份、中途撤销、调用子流程之后，随案累计的与由日志重算的相同")
    void kept_steps_equal_rebuilt_ones() {
        everythingServed(collective(1_000), bureau.today());
        everythingServed(nonFinal(), bureau.today());
        awaitingSession();
        bureau.end("mediation", requested());
        figures.rebuiltEqualsKept();
        assertThat(one("select count(*) from step_day where cancelled > 0")).isPositive();
    }

    @Test
    @DisplayName("一个环节只进一次、只出一次")
    void a_step_is_entered_once_and_left_once() {
        everythingServed(collective(1_000), bureau.today());
        bureau.end("mediation", requested());
        assertThat(one("""
                        select count(*) from (select activity_instance from journal where kind like 'STEP%'
                        group by activity_instance having count(case when kind = 'STEP_ENTERED' then 1 end) <> 1
                            or count(case when kind <> 'STEP_ENTERED' then 1 end) > 1) t""")).isZero();
    }

    @Test
    @DisplayName("到期当日办完不算逾期")
    void left_on_the_due_day() {
        var before = late("acceptMediation");
        var number = requested();
        bureau.travelWithoutJobs(due(number, "acceptMediation").atTime(23, 59));
        accept(number);
        assertThat(late("acceptMediation")).isEqualTo(before);
        assertThat(lateSteps(number)).isEmpty();
    }

    @Test
    @DisplayName("到期次日办完算逾期，次数和清单都有它")
    void left_the_day_after() {
        var before = late("acceptMediation");
        var number = requested();
        bureau.travelWithoutJobs(due(number, "acceptMediation").plusDays(1).atStartOfDay());
        accept(number);
        assertThat(late("acceptMediation")).isEqualTo(before + 1);
        assertThat(lateSteps(number)).containsExactly("acceptMediation");
    }

    @Test
    @DisplayName("超过到期日的任务被撤销，只算撤销，不算逾期")
    void cancelled_when_overdue() {
        var before = late("acceptMediation");
        var number = requested();
        bureau.travelWithoutJobs(due(number, "acceptMediation").plusDays(9).atStartOfDay());
        bureau.end("mediation", number);
        assertThat(late("acceptMediation")).isEqualTo(before);
        assertThat(lateSteps(number)).isEmpty();
    }

    @Test
    @DisplayName("用时按自然日和分钟：周一上午进入，周三上午离开")
    void time_from_monday_to_wednesday() {
        var before = spent("acceptMediation");
        var number = requested();
        bureau.travelTo(MONDAY.plusDays(2));
        accept(number);
        assertThat(spent("acceptMediation") - before).isEqualTo(2 * 24 * 60);
        assertThat(one("select sum(n) from step_day where element_id = 'acceptMediation' and bucket = 2"))
                .isPositive();
    }

    @Test
    @DisplayName("在办的环节：进入未离开的正好是引擎里等着的任务")
    void open_steps_are_the_tasks_that_wait() {
        var number = awaitingSession();
        assertThat(tables.sql(
                                "select element_id from open_step where registration_number = ? and element_id in (:tasks)"
                                        .replace("?", ":number"))
                        .param("number", number)
                        .param("tasks", bureau.waiting(number))
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrderElementsOf(bureau.waiting(number));
    }

    private LocalDate due(String number, String task) {
        return LocalDate.ofInstant(
                java.util.Objects.requireNonNull(bureau.waiting(number, task))
                        .getDueDate()
                        .toInstant(),
                java.time.ZoneId.of("Asia/Shanghai"));
    }

    private long late(String element) {
        return one("select coalesce(sum(late), 0) from step_day where element_id = '" + element + "'");
    }

    private long spent(String element) {
        return one("select coalesce(sum(minutes), 0) from step_day where element_id = '" + element + "'");
    }

    private List<String> lateSteps(String number) {
        return tables.sql("select element_id from late_step where registration_number = ?")
                .param(number)
                .query(String.class)
                .list();
    }

    private long one(String sql) {
        return tables.sql(sql).query(Long.class).single();
    }
}
