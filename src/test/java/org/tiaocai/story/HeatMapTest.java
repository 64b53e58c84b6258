package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tiaocai.figures.projection.Rebuild;
import org.tiaocai.people.Groups;
import org.tiaocai.platform.Browser;

@DisplayName("流程热图")
class HeatMapTest extends LinkageStory {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final String OF_THE_YEAR = "?from=2026-01&to=2026-12";

    @LocalServerPort
    int port;

    @Autowired
    Rebuild rebuild;

    private final ObjectMapper json = new ObjectMapper();

    @BeforeEach
    void people() {
        bureau.colleague("manager", Groups.LEADERSHIP);
        bureau.colleague("keeper", "camunda-admin");
        rebuild.everything();
    }

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
    @DisplayName("页面有排行、口径，数字打开等待的案件；姓名已脱敏；两种导出都留痕")
    void the_page() {
        var number = requested();
        var page = get("manager", "/dashboard/heat?process=mediation");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("瓶颈排行", "口径", "审查受理", "联合调解工作室协调员", "全部版本", "data-element=\"acceptMediation\"");
        var list = get(
                "manager",
                "/dashboard/heat/cases?title=x&which=WAITING&process=mediation&element=acceptMediation&from=2026-01-01&to=2026-12-31");
        assertThat(list.body()).contains("欧阳某").doesNotContain("欧阳试样");
        assertThat(get(
                                "manager",
                                "/dashboard/heat/cases.csv?title=x&which=WAITING&process=mediation"
                                        + "&element=acceptMediation&from=2026-01-01&to=2026-12-31")
                        .body())
                .contains(number);
        assertThat(get("manager", "/dashboard/heat/steps.csv?process=mediation&state=RUNNING")
                        .body())
                .startsWith("\uFEFF\"环节\",\"岗位\",\"等待\"")
                .contains("审查受理");
        assertThat(one("select count(*) from journal where actor = 'manager' and title like '导出看板%'"))
                .isGreaterThanOrEqualTo(2);
    }

    @Test
    @DisplayName("在办逾期的数字打开逾期的案件：到期当天没有，次日有；没有逾期的环节不给链接")
    void the_overdue_list() {
        var number = requested();
        var due = dueOf(number);
        var list = "/dashboard/heat/cases?title=x&which=OVERDUE&process=mediation&element=acceptMediation&from=2026-01-01&to=2026-12-31";
        bureau.travelWithoutJobs(due.atTime(10, 0));
        assertThat(get("manager", list).body()).doesNotContain(number);
        bureau.travelWithoutJobs(due.plusDays(1).atStartOfDay());
        assertThat(get("manager", list).body()).contains(number);
        assertThat(get("manager", list + "&version=99").body()).doesNotContain(number);
        assertThat(overdueLinks()).contains("acceptMediation");
        bureau.travelWithoutJobs(MONDAY.minusYears(1).atTime(10, 0));
        assertThat(overdueLinks()).isEmpty();
    }

    @Test
    @DisplayName("办完和撤销的次数打开逐次的清单，行数就是次数；前一年没有")
    void the_list_of_what_was_left() throws IOException {
        someSteps();
        for (var element : heat("mediation")) {
            var id = element.get("id").asText();
            assertThat(listed("LEFT", id, 2026)).as(id).isEqualTo(element.at("/finished/n").asLong());
            assertThat(listed("CANCELLED", id, 2026))
                    .as(id)
                    .isEqualTo(element.at("/finished/cancelled").asLong());
        }
        assertThat(listed("LEFT", "acceptMediation", 2026)).isPositive();
        assertThat(listed("LEFT", "acceptMediation", 2025)).isZero();
    }

    private long listed(String which, String element, int year) {
        var path = "/dashboard/heat/cases.csv?title=x&which=%s&process=mediation&element=%s&from=%d-01-01&to=%d-12-31";
        return get("manager", path.formatted(which, element, year, year)).body().lines().count() - 1;
    }

    @Test
    @DisplayName("逾期办完的案件在逾期清单里，按期的不在")
    void the_late_list() {
        var inTime = requested();
        accept(inTime);
        var late = requested();
        bureau.travelWithoutJobs(MONDAY.plusDays(20).atTime(10, 0));
        accept(late);
        assertThat(get(
                                "manager",
                                "/dashboard/heat/cases?title=x&which=LEFT_LATE&process=mediation"
                                        + "&element=acceptMediation&from=2026-01-01&to=2026-12-31")
                        .body())
                .contains(late)
                .doesNotContain(inTime);
        assertThat(get(
                                "manager",
                                "/dashboard/heat?process=mediation&state=FINISHED&colour=LATE&from=2026-01&to=2026-12")
                        .body())
                .contains("逾期率", "state=FINISHED");
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
        var missing = fetch("manager", "/api/v1/models/mediation/99");
        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(missing.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(missing.body()).contains("没有这个版本");
    }

    private void someSteps() {
        var late = requested();
        bureau.end("mediation", requested());
        bureau.travelWithoutJobs(MONDAY.plusDays(20).atTime(10, 0));
        accept(late);
        bureau.travelWithoutJobs(MONDAY.atTime(10, 0));
        everythingServed(collective(1_000), bureau.today());
        everythingServed(nonFinal(), bureau.today());
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

    private List<String> overdueLinks() {
        var page = Jsoup.parse(get("manager", "/dashboard/heat?process=mediation").body());
        return page.select("tr[data-element]:has(a[href*=which=OVERDUE])").eachAttr("data-element");
    }

    private LocalDate dueOf(String number) {
        var task = Objects.requireNonNull(bureau.waiting(number, "acceptMediation"));
        return LocalDate.ofInstant(task.getDueDate().toInstant(), ZONE);
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

    private JsonNode element(String process, String id) throws IOException {
        for (var element : heat(process)) {
            if (element.get("id").asText().equals(id)) {
                return element;
            }
        }
        throw new AssertionError("热图没有环节 " + id);
    }

    private JsonNode heat(String process) throws IOException {
        return json.readTree(fetch("manager", "/api/v1/models/" + process + "/heat" + OF_THE_YEAR)
                        .body())
                .get("elements");
    }

    private HttpResponse<String> get(String user, String path) {
        return browser(user).open(path);
    }

    private HttpResponse<String> fetch(String user, String path) {
        return browser(user).fetch(path);
    }

    private Browser browser(String user) {
        var browser = new Browser(port);
        browser.logIn(user, Browser.PASSWORD);
        return browser;
    }

    private long one(String sql) {
        return tables.sql(sql).query(Long.class).single();
    }
}
