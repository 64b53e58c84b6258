package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tiaocai.people.Groups;
import org.tiaocai.platform.Browser;

@DisplayName("办案路径")
class CasePathTest extends MediationStory {

    @LocalServerPort
    int port;

    @BeforeEach
    void people() {
        bureau.colleague("manager", Groups.LEADERSHIP);
        bureau.colleague("court", Groups.COURT, "court-district");
    }

    @Test
    @DisplayName("每个经过的环节按进入的先后列一次，等待的标明正在等待；与日志进入的次数相同")
    void every_step_once() {
        var number = awaitingSession();
        var page = get("manager", path(number));
        assertThat(page.body()).contains("审查受理", "案前调解", "正在等待", "data-element=\"acceptMediation\"");
        var rows = page.body().split("<tr data-element=", -1).length - 1;
        assertThat(rows)
                .isEqualTo(tables.sql(
                                "select count(*) from journal where registration_number = ? and kind = 'STEP_ENTERED' and element_type not like '%Gateway'")
                        .param(number)
                        .query(Integer.class)
                        .single());
    }

    @Test
    @DisplayName("到期当天办完的未逾期，次日办完的逾期")
    void both_sides_of_the_limit() {
        var inTime = requested();
        var late = requested();
        var due = java.time.LocalDate.ofInstant(
                java.util.Objects.requireNonNull(bureau.waiting(late, "acceptMediation"))
                        .getDueDate()
                        .toInstant(),
                java.time.ZoneId.of("Asia/Shanghai"));
        bureau.travelWithoutJobs(due.atTime(23, 59));
        accept(inTime);
        bureau.travelWithoutJobs(due.plusDays(1).atStartOfDay());
        assertThat(get("manager", path(late)).body()).contains("逾期（" + due + " 到期）");
        accept(late);
        assertThat(get("manager", path(inTime)).body()).doesNotContain("逾期（" + due);
        assertThat(get("manager", path(late)).body()).contains("逾期（" + due + " 到期）");
    }

    @Test
    @DisplayName("领导看不到姓名和经办人，协调员看得到经办人；案卷页有链接；法院打不开")
    void who_sees_what() {
        var number = awaitingSession();
        assertThat(get("manager", path(number)).body()).doesNotContain("办理人", "欧阳", "某coordinator");
        assertThat(get("coordinator", path(number)).body())
                .contains("办理人", "某coordinator")
                .doesNotContain("欧阳");
        assertThat(get("coordinator", "/cases/" + number).body()).contains(path(number));
        assertThat(get("court", path(number)).statusCode()).isEqualTo(403);
        assertThat(get("manager", path("2026-999999")).statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName("经过的流程图给能打开案件的人；没有经过的不给")
    void the_models_of_the_case() {
        var number = requested();
        var models = "/api/v1/cases/" + number + "/models/";
        assertThat(fetch("registrar", models + "mediation/1").body()).contains("<bpmn:definitions");
        assertThat(fetch("registrar", models + "award/1").statusCode()).isEqualTo(404);
        assertThat(fetch("court", models + "mediation/1").statusCode()).isEqualTo(403);
        assertThat(fetch("mediator", models + "mediation/1").statusCode()).isEqualTo(403);
    }

    private static String path(String number) {
        return "/dashboard/cases/" + number + "/path";
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
}
