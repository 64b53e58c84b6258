package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("流程热图的排行和案件清单")
class HeatListsTest extends HeatStory {

    @Autowired
    DataSource database;

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
        assertThat(list.body())
                .contains("/dashboard/heat?process=mediation&amp;state=RUNNING&amp;from=2026-01&amp;to=2026-12");
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
        var list =
                "/dashboard/heat/cases?title=x&which=OVERDUE&process=mediation&element=acceptMediation&from=2026-01-01&to=2026-12-31";
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
    @DisplayName("在办逾期由待办任务的到期日索引回答，引擎建好表之后就有")
    void an_index_of_due_days() throws SQLException {
        try (var connection = database.getConnection()) {
            var name = connection.getMetaData().storesUpperCaseIdentifiers() ? "ACT_RU_TASK" : "act_ru_task";
            var columns = new ArrayList<String>();
            try (var rows = connection.getMetaData().getIndexInfo(null, null, name, false, false)) {
                while (rows.next()) {
                    if ("tiaocai_task_due".equalsIgnoreCase(rows.getString("INDEX_NAME"))) {
                        columns.add(rows.getString("COLUMN_NAME").toLowerCase(Locale.ROOT));
                    }
                }
            }
            assertThat(columns).containsExactly("proc_def_id_", "due_date_", "task_def_key_");
        }
    }

    @Test
    @DisplayName("办完和撤销的次数打开逐次的清单，行数就是次数；没有案件的年份没有")
    void the_list_of_what_was_left() throws IOException {
        someSteps();
        for (var element : heat("mediation")) {
            var id = element.get("id").asText();
            assertThat(listed("LEFT", id, 2026))
                    .as(id)
                    .isEqualTo(element.at("/finished/n").asLong());
            assertThat(listed("CANCELLED", id, 2026))
                    .as(id)
                    .isEqualTo(element.at("/finished/cancelled").asLong());
        }
        assertThat(listed("LEFT", "acceptMediation", 2026)).isPositive();
        assertThat(listed("LEFT", "acceptMediation", 1999)).isZero();
    }

    private long listed(String which, String element, int year) {
        var path = "/dashboard/heat/cases.csv?title=x&which=%s&process=mediation&element=%s&from=%d-01-01&to=%d-12-31";
        return get("manager", path.formatted(which, element, year, year))
                        .body()
                        .lines()
                        .count()
                - 1;
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

    private List<String> overdueLinks() {
        var page =
                Jsoup.parse(get("manager", "/dashboard/heat?process=mediation").body());
        return page.select("tr[data-element]:has(a[href*=which=OVERDUE])").eachAttr("data-element");
    }
}
