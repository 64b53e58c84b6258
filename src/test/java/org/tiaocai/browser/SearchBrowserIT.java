package org.tiaocai.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.tiaocai.story.Forms;

/** Somebody calls: what they say is typed, Enter is pressed, and their case is open. */
@DisplayName("来电两步：说出的写进框里，回车，案卷就开了")
class SearchBrowserIT extends BrowserStory {

    private static final int DESK = 1280;
    private static final int PHONE = 390;

    @Test
    @DisplayName("在我们自己的页面：按 / 写电话，回车，打开案卷；网址和历史里没有电话")
    void on_our_pages() {
        var number = registered("曾来电", "13800007391");
        login("registrar");
        var page = counter.page();
        page.keyboard().press("/");
        page.keyboard().type("13800007391");
        page.keyboard().press("Enter");
        page.waitForURL("**/cases/" + number);
        assertThat(page.url()).doesNotContain("1380");
        registered("曾来电", "13800007391");
        page.keyboard().press("/");
        page.keyboard().type("13800007391");
        page.keyboard().press("Enter");
        page.waitForSelector("table.cards a");
        assertThat(page.url()).endsWith("/cases");
    }

    @Test
    @DisplayName("在任务列表：页眉里有同一个框，结果在新的页面打开，没写完的表单还在")
    void inside_the_task_list() {
        var number = registered("单来电", "13800007392");
        login("registrar");
        var page = counter.page();
        page.navigate("http://localhost:" + port + "/camunda/app/tasklist/default/");
        page.waitForSelector(".tiaocai-find input[name=q]");
        page.keyboard().press("/");
        page.keyboard().type("13800007392");
        var opened = page.context().waitForPage(() -> page.keyboard().press("Enter"));
        opened.waitForURL("**/cases/" + number);
        assertThat(page.url()).contains("/tasklist/");
        assertThat(page.inputValue(".tiaocai-find input[name=q]")).isEmpty();
        page.screenshot(
                new Page.ScreenshotOptions().setPath(java.nio.file.Path.of("target/screenshots/search-tasklist.png")));
    }

    @Test
    @DisplayName("清单在电脑和手机上都合适，没有严重的无障碍问题")
    void the_list_fits() {
        registered("仇来电", "13800007393");
        registered("仇来电", "13800007394");
        login("registrar");
        var page = counter.page();
        page.navigate("http://localhost:" + port + "/cases?q=qld");
        for (var width : new int[] {DESK, PHONE}) {
            page.setViewportSize(width, 900);
            assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(width);
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(java.nio.file.Path.of("target/screenshots/search-" + width + ".png"))
                    .setFullPage(true));
        }
        assertThat(Accessibility.seriousFindings(page)).isEmpty();
    }

    private String registered(String name, String phone) {
        var worker = new HashMap<>(Forms.worker());
        worker.put("name", name);
        worker.put("identityNumber", null);
        worker.put("phone", phone);
        return bureau.register(Forms.dispute(LocalDate.now(), "parties", List.of(worker, Forms.employer())));
    }
}
