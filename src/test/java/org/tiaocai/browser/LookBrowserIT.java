package org.tiaocai.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.Media;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiaocai.people.Groups;
import org.tiaocai.story.Forms;

/** One look: the head, the case page and the task list, at a desk and on a phone, for everybody who has to read them. */
@DisplayName("一个样子：页眉、案卷、任务列表")
class LookBrowserIT extends BrowserStory {

    private static final int DESK = 1400;
    private static final int PHONE = 390;
    private static final String TASKLIST = "/camunda/app/tasklist/default/";

    @Test
    @DisplayName("任务列表上面是我们的页眉，引擎的标识、页脚、筛选编辑和快捷键都看不到")
    void our_head_over_the_task_list() {
        bureau.register(Forms.dispute(LocalDate.now()));
        login("registrar");
        var page = tasklist();
        assertThat(page.locator("#tiaocai-shell nav a[aria-current]").textContent())
                .startsWith("待办任务");
        assertThat(page.locator("#tiaocai-shell").innerText()).contains("帮助");
        for (var gone : List.of(
                ".navbar-brand",
                "[cam-widget-footer]",
                ".task-filter .actions a",
                "[cam-widget-search]",
                ".shortcut-help",
                ".app-menu",
                ".ce-eol-banner")) {
            page.locator(gone)
                    .all()
                    .forEach(one -> assertThat(one.isVisible()).as(gone).isFalse());
        }
        assertThat(page.getByText("发起流程").first().isVisible()).isTrue();
        // each list says how many stand in it, not only the one that is open
        page.waitForSelector(".task-filter[data-count]:has-text('已逾期')");
        assertThat(page.locator(".task-filter[data-count]").count()).isEqualTo(4);
        assertThat(page.locator(".sort-by").first().textContent()).contains("到期日");
        var link = page.locator(".task-filter a").first();
        assertThat(link.evaluate("node => getComputedStyle(node).color")).isNotEqualTo("rgb(0, 0, 238)");
    }

    @Test
    @DisplayName("表单上面有登记号、全名、案由、到期日和依据、电话；卡片三行，姓名不遮")
    void what_a_task_is_about() {
        var number = bureau.register(Forms.dispute(LocalDate.now()));
        login("coordinator");
        openFirstOf(number);
        var strip = counter.page().locator(".tiaocai-strip");
        strip.locator("a[href^='tel:']").first().waitFor();
        assertThat(strip.innerText()).contains(number, "办结", "诉").containsPattern("\\d{4}-\\d{2}-\\d{2} 周[一二三四五六日]");
        assertThat(counter.page().locator(".task-card .meta.dates").isVisible()).isFalse();
        counter.page().getByText("本组待领").first().click();
        var card = counter.page().locator(".tiaocai-card-cause").first();
        card.waitFor();
        assertThat(card.innerText()).containsPattern("\\d{4}-\\d{6} · .+");
    }

    @Test
    @DisplayName("手机上打开的任务在最前，不用左右拖动；表单里没有严重的无障碍问题")
    void a_task_on_a_phone() {
        var number = bureau.register(Forms.dispute(LocalDate.now()));
        login("coordinator");
        var page = counter.page();
        openFirstOf(number);
        for (var width : new int[] {DESK, PHONE}) {
            page.setViewportSize(width, 900);
            page.waitForTimeout(600);
            counter.shot("look-task-" + width);
            assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(width);
            assertThat(Accessibility.seriousFindings(page)).as("宽 " + width).isEmpty();
        }
        assertThat(top(".task-details")).isLessThan(top(".tasks-list"));
    }

    @Test
    @DisplayName("脚本等不到的时候说明并可以重新载入，不留白页")
    void a_script_that_does_not_come() {
        login("registrar");
        var page = counter.page();
        page.clock().install();
        page.route("**/lib/deps.js*", Route::abort);
        page.navigate("http://localhost:" + port + TASKLIST);
        page.locator("#tiaocai-shell .masthead nav").waitFor();
        page.clock().fastForward(25_000);
        page.locator(".tiaocai-stuck").waitFor();
        assertThat(page.locator(".tiaocai-stuck").innerText()).contains("重新载入");
        page.unroute("**/lib/deps.js*");
        page.clock().resume();
        page.locator(".tiaocai-stuck button").click();
        page.waitForSelector(".task-filters");
        assertThat(page.locator(".tiaocai-stuck").count()).isZero();
    }

    @Test
    @DisplayName("案卷：阶段、现在谁办、下一个日期；目录、办理菜单；没有脚本也看得全；打印只有内容")
    void the_case_page() {
        var number = bureau.register(Forms.dispute(LocalDate.now()));
        login("coordinator");
        var page = counter.page();
        page.navigate("http://localhost:" + port + "/cases/" + number);
        assertThat(page.locator(".steps-bar li[aria-current=step]").count()).isEqualTo(1);
        assertThat(page.locator(".steps-bar").innerText()).containsSubsequence("登记", "调解", "办结");
        assertThat(page.locator(".case-now").innerText()).contains("现在", "下一个日期");
        assertThat(page.locator(".contents a").allInnerTexts()).containsSubsequence("概况", "当事人", "文书与送达", "流水");
        page.locator(".act-menu summary").click();
        assertThat(page.locator(".act-menu div button").count()).isPositive();
        page.locator(".act-menu div button").first().click();
        assertThat(page.locator("main section .acts details[open], main section details.acts[open]")
                        .count())
                .isEqualTo(1);
        for (var width : new int[] {DESK, PHONE}) {
            page.setViewportSize(width, 900);
            counter.shot("look-case-" + width);
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
            assertThat(Accessibility.seriousFindings(page)).as("宽 " + width).isEmpty();
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator(".masthead").isVisible()).isFalse();
        assertThat(page.locator(".case-acts").isVisible()).isFalse();
        assertThat(page.locator(".case-head h1").isVisible()).isTrue();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        page.route("**/*.js", Route::abort);
        page.reload();
        assertThat(page.locator("#parties").isVisible()).isTrue();
        assertThat(page.locator("#journal").isVisible()).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("页眉以外的页面在电脑和手机上都没有严重的无障碍问题，手机上不用左右拖动")
    @ValueSource(strings = {"/", "/about", "/cases", "/calendar", "/linkage", "/archive", "/oversight", "/wordings"})
    void every_page(String path) {
        bureau.colleague("head", Groups.INSTITUTE_HEAD);
        bureau.register(Forms.dispute(LocalDate.now()));
        login("head");
        var page = counter.page();
        page.navigate("http://localhost:" + port + path);
        for (var width : new int[] {DESK, PHONE}) {
            page.setViewportSize(width, 900);
            assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                    .as("宽 " + width)
                    .isLessThanOrEqualTo(width);
            assertThat(Accessibility.seriousFindings(page)).as("宽 " + width).isEmpty();
        }
        page.locator(".masthead .menu").click();
        assertThat(page.locator(".masthead nav a").first().isVisible()).isTrue();
        assertThat((Integer) page.locator(".masthead nav a").first().evaluate("node => node.getClientRects().length"))
                .isEqualTo(1);
    }

    private Page tasklist() {
        counter.page().navigate("http://localhost:" + port + TASKLIST);
        counter.page().waitForSelector(".task-filters");
        counter.page().waitForSelector("#tiaocai-shell nav a");
        return counter.page();
    }

    private void openFirstOf(String number) {
        var task = bureau.waiting(number).iterator().next();
        counter.page()
                .navigate("http://localhost:" + port + TASKLIST + "#/?task="
                        + bureau.waiting(number, task).getId());
        counter.page().waitForSelector(".tiaocai-strip:not(:empty)");
        counter.page().waitForSelector(".task-card form");
    }

    private double top(String place) {
        return ((Number) counter.page().locator(place).first().evaluate("node => node.getBoundingClientRect().top"))
                .doubleValue();
    }
}
