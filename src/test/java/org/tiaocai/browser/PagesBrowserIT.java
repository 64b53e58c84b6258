package org.tiaocai.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiaocai.people.Groups;
import org.tiaocai.story.Forms;

/** Our own pages, photographed at a desk's and a phone's width, for everybody who has to read them. */
@DisplayName("页面：电脑、手机、无障碍")
class PagesBrowserIT extends BrowserStory {

    private static final int DESK = 1280;
    private static final int PHONE = 390;

    @ParameterizedTest(name = "{0}")
    @DisplayName("管理看板没有严重的无障碍问题，手机上不用左右拖动")
    @ValueSource(
            strings = {"today", "flow", "mediation", "arbitration", "court", "studio", "workload", "outreach", "reports"
            })
    void managers_pages(String view) {
        bureau.colleague("manager", Groups.LEADERSHIP);
        bureau.register(Forms.dispute(LocalDate.now()));
        login("manager");
        looks("/dashboard/" + view, "dashboard-" + view, DESK, PHONE);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("流程热图和办案路径画出模型，标识可见，手机上不用左右拖动")
    @CsvSource({
        "heat, /dashboard/heat?process=dispute-intake, .djs-element[class*=tint-]",
        "heat-finished, /dashboard/heat?process=dispute-intake&state=FINISHED, .djs-element[class*=tint-]",
        "path, /dashboard/cases/{number}/path, .djs-element.waiting"
    })
    void on_the_models(String shot, String path, String marked) {
        bureau.colleague("manager", Groups.LEADERSHIP);
        var number = bureau.register(Forms.dispute(LocalDate.now()));
        login("manager");
        for (var width : new int[] {DESK, PHONE}) {
            counter.page().setViewportSize(width, 900);
            counter.page().navigate("http://localhost:" + port + path.replace("{number}", number));
            counter.page().waitForSelector(marked);
            assertThat(counter.page().locator(".bjs-powered-by").isVisible()).isTrue();
            assertThat(counter.page().locator(".heat .figure").count()).isPositive();
            fits(width, "dashboard-" + shot);
        }
        isAccessible();
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("没有 JavaScript，热图和路径是表")
    @ValueSource(strings = {"/dashboard/heat?process=dispute-intake", "/dashboard/cases/{number}/path"})
    void without_scripts(String path) {
        bureau.colleague("manager", Groups.LEADERSHIP);
        var number = bureau.register(Forms.dispute(LocalDate.now()));
        login("manager");
        counter.page().route("**/*.js", Route::abort);
        counter.page().navigate("http://localhost:" + port + path.replace("{number}", number));
        assertThat(counter.page().locator("tr[data-element]").count()).isPositive();
        assertThat(counter.page().locator(".djs-container").count()).isZero();
    }

    @ParameterizedTest(name = "{1}")
    @DisplayName("首页、案件、排期没有严重的无障碍问题")
    @CsvSource({"registrar, /", "coordinator, /calendar", "coordinator, /calendar/plan", "registrar, /cases/{number}"})
    void staff_pages(String user, String path) {
        var number = bureau.register(Forms.dispute(LocalDate.now()));
        login(user);
        looks(path.replace("{number}", number), "page" + path.replace("/", "-").replaceAll("[{}]", ""), DESK);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("裁审衔接没有严重的无障碍问题，手机上不用左右拖动")
    @ValueSource(strings = {"/linkage", "/linkage/consistency"})
    void linkage_pages(String path) {
        bureau.colleague("liaison", Groups.LIAISON);
        login("liaison");
        looks(path, "page" + path.replace("/", "-"), DESK, PHONE);
    }

    @ParameterizedTest(name = "{1}")
    @DisplayName("账号、阅卷记录和文书样式没有严重的无障碍问题")
    @CsvSource({
        "root-admin, /administration/accounts",
        "root-admin, /administration/accounts/registrar",
        "head, /readings?person=head",
        "head, /cases/{number}/readings",
        "head, /wordings",
        "head, /wordings/evidence-notice"
    })
    void accounts_and_readings(String user, String path) {
        var number = bureau.register(Forms.dispute(LocalDate.now()));
        login(user);
        counter.page().navigate("http://localhost:" + port + "/cases/" + number);
        looks(path.replace("{number}", number), "page" + path.replaceAll("[/{}?=]", "-"), DESK);
    }

    @Test
    @DisplayName("待办列表每次询问都说明页面多久没有人碰过")
    void the_task_list_says_for_how_long_nobody_touched_it() {
        login("registrar");
        var asked = counter.page()
                .waitForRequest(
                        request -> request.url().contains("/camunda/api/engine/")
                                && request.headers().containsKey("x-untouched-seconds"),
                        () -> counter.page().navigate("http://localhost:" + port + "/camunda/app/tasklist/default/"));
        assertThat(asked.headers().get("x-untouched-seconds")).matches("\\d+");
    }

    private void looks(String path, String shot, int... widths) {
        counter.page().navigate("http://localhost:" + port + path);
        for (var width : widths) {
            counter.page().setViewportSize(width, 900);
            fits(width, shot);
        }
        isAccessible();
    }

    private void isAccessible() {
        assertThat(Accessibility.seriousFindings(counter.page())).isEmpty();
    }

    private void fits(int width, String shot) {
        counter.shot(shot + "-" + width);
        assertThat(counter.page().evaluate("document.documentElement.scrollWidth"))
                .as("宽 " + width)
                .isEqualTo(width);
    }
}
