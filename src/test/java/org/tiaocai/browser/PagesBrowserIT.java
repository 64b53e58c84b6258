package org.tiaocai.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
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
    @ValueSource(strings = {"today", "flow", "mediation", "arbitration", "court", "studio", "workload", "reports"})
    void managers_pages(String view) {
        bureau.colleague("manager", Groups.LEADERSHIP);
        bureau.register(Forms.dispute(LocalDate.now()));
        login("manager");
        looks("/dashboard/" + view, "dashboard-" + view, DESK, PHONE);
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

    private void looks(String path, String shot, int... widths) {
        counter.page().navigate("http://localhost:" + port + path);
        for (var width : widths) {
            counter.page().setViewportSize(width, 900);
            counter.shot(shot + "-" + width);
            assertThat(Accessibility.seriousFindings(counter.page())).isEmpty();
            assertThat(counter.page().evaluate("document.documentElement.scrollWidth"))
                    .as("宽 " + width)
                    .isEqualTo(width);
        }
    }
}
