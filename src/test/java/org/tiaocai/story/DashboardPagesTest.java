package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tiaocai.people.Groups;
import org.tiaocai.platform.Browser;

@OnPostgres
@DisplayName("管理看板页面")
class DashboardPagesTest extends MediationStory {

    @LocalServerPort
    int port;

    @BeforeEach
    void leader() {
        bureau.colleague("manager", Groups.LEADERSHIP);
    }

    @ParameterizedTest
    @ValueSource(strings = {"today", "flow", "mediation", "arbitration", "court", "studio", "workload", "outreach"})
    @DisplayName("每一页都有指标、口径和表；没有代码、没有当事人姓名")
    void each_view_opens(String view) {
        awaitingSession();
        var page = get("manager", "/dashboard/" + view + "?from=2026-01&to=2026-12");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("口径", "<table")
                .doesNotContain("欧阳试样", "IN_MEDIATION<", "REMUNERATION<", "MEDIATION_SESSION<");
    }

    @Test
    @DisplayName("数字打开案件清单，清单打开案卷；姓名已脱敏；导出留痕")
    void a_figure_opens_its_cases() {
        var number = awaitingSession();
        var list = get(
                "manager",
                "/dashboard/cases?title=未结&measure=OPEN&from=1900-01-01&to=2199-12-31&category=IN_MEDIATION");
        assertThat(list.body()).contains("/cases/" + number, "欧阳某", "某").doesNotContain("欧阳试样");
        var csv = get("manager", "/dashboard/today/stages.csv");
        assertThat(csv.body()).startsWith("\uFEFF\"阶段\",\"件数\"").contains("调解中");
        assertThat(tables.sql("select count(*) from journal where title = '导出看板表格' and actor = 'manager'")
                        .query(Long.class)
                        .single())
                .isPositive();
    }

    @Test
    @DisplayName("其他岗位打不开")
    void for_managers_only() {
        assertThat(get("mediator", "/dashboard/today").statusCode()).isEqualTo(403);
        assertThat(get("mediator", "/dashboard/flow/months.csv").statusCode()).isEqualTo(403);
        assertThat(get("mediator", "/dashboard/cases?title=x&measure=OPEN&from=2026-01-01&to=2026-12-31")
                        .statusCode())
                .isEqualTo(403);
    }

    private HttpResponse<String> get(String user, String path) {
        var browser = new Browser(port);
        browser.logIn(user, Browser.PASSWORD);
        return browser.open(path);
    }
}
