package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@OnPostgres
@DisplayName("流程热图")
class HeatMapTest extends HeatStory {

    @ParameterizedTest
    @ValueSource(strings = {"mediation", "document-service", "award"})
    @DisplayName("已办的次数、用时分布、逾期、撤销，与逐行读日志算出的相同")
    void finished_figures_a_second_way(String process) throws IOException {
        someSteps();
        var elements = heat(process);
        assertThat(elements).isNotEmpty();
        for (var element : elements) {
            var left = leftInTheYear(process, element.get("id").asText());
            var shown = element.path("finished");
            assertThat(shown.path("n").asLong()).as(element.toString()).isEqualTo(left.days.size());
            assertThat(shown.path("cancelled").asLong()).as(element.toString()).isEqualTo(left.cancelled);
            assertThat(shown.path("late").asLong()).as(element.toString()).isEqualTo(left.late);
            assertThat(shown.path("medianDays").asLong()).as(element.toString()).isEqualTo(left.within(50));
            assertThat(shown.path("nineInTenDays").asLong())
                    .as(element.toString())
                    .isEqualTo(left.within(90));
            assertThat(shown.path("meanDays").asDouble())
                    .isEqualTo(
                            left.days.isEmpty() ? 0 : left.minutes / 1440.0 / left.days.size(),
                            org.assertj.core.data.Offset.offset(1e-9));
        }
    }

    @Test
    @DisplayName("在办的项数、最早一项和逾期，与日志、引擎里等着的任务相同；到期当天不算，次日算")
    void running_figures_a_second_way() throws IOException {
        var number = requested();
        var due = dueOf(number);
        bureau.travelWithoutJobs(due.atTime(10, 0));
        var onTheDay = element("mediation", "acceptMediation").path("running");
        assertThat(onTheDay.path("n").asLong()).isEqualTo(one("""
                        select count(*) from journal e where e.kind = 'STEP_ENTERED' and e.element_id = 'acceptMediation'
                        and not exists (select 1 from journal l where l.activity_instance = e.activity_instance
                            and l.kind <> 'STEP_ENTERED')"""));
        assertThat(onTheDay.path("oldest").asText()).isLessThanOrEqualTo(MONDAY.toString());
        bureau.travelWithoutJobs(due.plusDays(1).atStartOfDay());
        var theDayAfter = element("mediation", "acceptMediation").path("running");
        assertThat(theDayAfter.path("late").asLong())
                .isEqualTo(onTheDay.path("late").asLong() + dueOn(due));
    }

    @Test
    @DisplayName("管理员看今日和热图的数字，打不开案件和其他页；其他岗位都打不开")
    void who_may_look() {
        requested();
        assertThat(get("keeper", "/dashboard/heat").body()).contains("瓶颈排行").doesNotContain("/dashboard/heat/cases");
        assertThat(get("keeper", "/dashboard/today").body())
                .contains("未结案件")
                .doesNotContain("/dashboard/cases", "/dashboard/flow");
        var cases =
                "/dashboard/heat/cases?title=x&which=WAITING&process=mediation&element=acceptMediation&from=2026-01-01&to=2026-12-31";
        assertThat(get("keeper", cases).statusCode()).isEqualTo(403);
        assertThat(get("keeper", cases.replace("/cases", "/cases.csv")).statusCode())
                .isEqualTo(403);
        assertThat(get("keeper", "/dashboard/flow").statusCode()).isEqualTo(403);
        assertThat(get("keeper", "/dashboard/workload/people.csv").statusCode()).isEqualTo(403);
        assertThat(get("keeper", "/dashboard/reports").statusCode()).isEqualTo(403);
        for (var path : List.of(
                "/dashboard/heat",
                "/dashboard/heat/steps.csv?process=mediation&state=RUNNING",
                cases,
                "/dashboard/today")) {
            assertThat(get("mediator", path).statusCode()).as(path).isEqualTo(403);
        }
        for (var path : List.of("/figures/today", "/models/mediation/heat", "/models/mediation/1")) {
            assertThat(fetch("keeper", "/api/v1" + path).statusCode()).as(path).isEqualTo(200);
            assertThat(fetch("mediator", "/api/v1" + path).statusCode())
                    .as(path)
                    .isEqualTo(403);
        }
    }

    @Test
    @DisplayName("模型按流程和版本取；没有的答复中文说明")
    void the_model() {
        assertThat(fetch("manager", "/api/v1/models/mediation/1").body()).contains("<bpmn:definitions", "案前调解");
        for (var none : List.of("/models/x/heat", "/models/mediation/heat?version=99")) {
            assertThat(fetch("manager", "/api/v1" + none).statusCode()).as(none).isEqualTo(404);
        }
        assertThat(fetch("manager", "/api/v1/models/mediation/heat?version=1").statusCode())
                .isEqualTo(200);
        var missing = fetch("manager", "/api/v1/models/mediation/99");
        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(missing.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(missing.body()).contains("没有这个版本");
    }

    /** What left the element in the year, line by line of the journal, without the help of the database. */
    private Lefts leftInTheYear(String process, String element) {
        var entered = new HashMap<String, OffsetDateTime>();
        var left = new Lefts();
        tables.sql("select * from journal where process_id = ? and element_id = ? order by id")
                .params(process, element)
                .query(row -> {
                    var at = row.getObject("happened_at", OffsetDateTime.class);
                    var day = at.atZoneSameInstant(ZONE).toLocalDate();
                    var instance = row.getString("activity_instance");
                    if ("STEP_ENTERED".equals(row.getString("kind"))) {
                        entered.put(instance, at);
                    } else if (day.getYear() == 2026 && "STEP_CANCELLED".equals(row.getString("kind"))) {
                        left.cancelled++;
                    } else if (day.getYear() == 2026) {
                        var since = entered.get(instance);
                        left.days.add(ChronoUnit.DAYS.between(
                                since.atZoneSameInstant(ZONE).toLocalDate(), day));
                        left.minutes += ChronoUnit.MINUTES.between(since, at);
                        var due = row.getObject("due_on", LocalDate.class);
                        left.late += due != null && due.isBefore(day) ? 1 : 0;
                    }
                });
        left.days.sort(null);
        return left;
    }

    private static final class Lefts {
        private final List<Long> days = new ArrayList<>();
        private long minutes;
        private long late;
        private long cancelled;

        private long within(int percent) {
            return days.isEmpty() ? 0 : days.get((days.size() * percent + 99) / 100 - 1);
        }
    }

    private long dueOn(LocalDate day) {
        return tables
                .sql("select due_date_ from act_ru_task where task_def_key_ = 'acceptMediation'")
                .query((row, line) -> row.getTimestamp(1).toLocalDateTime().toLocalDate())
                .list()
                .stream()
                .filter(day::equals)
                .count();
    }
}
