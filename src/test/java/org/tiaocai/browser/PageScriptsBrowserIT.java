package org.tiaocai.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.tiaocai.people.Groups;
import org.tiaocai.story.Forms;

/** What the scripts of our own pages do when nobody touches anything, and when somebody does. */
@DisplayName("页面脚本：没人操作时不打扰服务器，翻页和提示准确")
class PageScriptsBrowserIT extends BrowserStory {

    private static final int UNTIL_STILL = 3_000;
    private static final int WATCHED = 3_000;
    private static final String SCRIPTS = "/camunda/app/tasklist/scripts/tiaocai/";
    private static final String FAULTS = SCRIPTS + "faults.js";

    @Test
    @DisplayName("打开后放着不动的页面，都不再向服务器请求")
    void an_open_page_leaves_the_server_alone() {
        bureau.colleague(
                "all-rounder",
                Groups.LEADERSHIP,
                Groups.INSTITUTE_HEAD,
                Groups.STUDIO_COORDINATOR,
                Groups.LIAISON,
                Groups.INTAKE);
        var number = bureau.register(Forms.dispute(LocalDate.now()));
        login("all-rounder");
        var asked = new ConcurrentHashMap<String, Integer>();
        var open = ownPages(number).map(path -> opened(path, asked)).toList();
        open.get(0).waitForTimeout(UNTIL_STILL);
        asked.clear();
        open.get(0).waitForTimeout(WATCHED);
        assertThat(asked).isEmpty();
    }

    @Test
    @DisplayName("星期六打开排期日历，是将来的一周，不看电脑自己的日期；“后一页”是再下一周，“今天”是今天")
    void next_week_on_a_saturday() {
        login("coordinator");
        bureau.travelWithoutJobs(LocalDate.of(2026, 11, 28).atTime(10, 0));
        counter.page().clock().setFixedTime("2026-11-18T10:00:00+08:00");
        counter.page().navigate("http://localhost:" + port + "/calendar");
        shows("2026-11-30 至 2026-12-06");
        go("next");
        shows("2026-12-07 至 2026-12-13");
        go("prev");
        shows("2026-11-30 至 2026-12-06");
        go("today");
        shows("2026-11-23 至 2026-11-29");
        counter.page().click("[data-span=day]");
        shows("2026-11-28 周六");
        go("next");
        shows("2026-11-29 周日");
        go("next");
        shows("2026-11-30 周一");
        counter.page().click("[data-span=week]");
        shows("2026-11-30 至 2026-12-06");
    }

    @AfterEach
    void backToNow() {
        ClockUtil.reset();
    }

    @Test
    @DisplayName("同一组里的两个选项各有各的提示；改好一个，另一个的还在")
    void two_selects_of_one_group_have_a_fault_each() {
        login("registrar");
        counter.page().evaluate("""
                async (faults) => {
                  const { showFault, clearFault } = await import(faults);
                  document.body.innerHTML = `<div class="form-group"><select name="one"></select><select name="two"></select>
                    <input type="radio" name="three"><input type="radio" name="three"></div>`;
                  const fields = [...document.querySelectorAll('.form-group [name]')];
                  window.fields = fields;
                  window.clearFault = clearFault;
                  fields.slice(0, 3).forEach((field) => { clearFault(field); showFault(field, field.name); });
                }""", FAULTS);
        assertThat(faults()).containsOnly(entry("one", "one"), entry("two", "two"), entry("three", "three"));
        counter.page().evaluate("window.clearFault(window.fields[0])");
        assertThat(faults()).containsOnly(entry("two", "two"), entry("three", "three"));
        counter.page().evaluate("window.clearFault(window.fields[3])");
        assertThat(faults()).containsOnly(entry("two", "two"));
        assertThat(counter.field(".form-group").getAttribute("class")).contains("has-error");
        counter.page().evaluate("window.clearFault(window.fields[1])");
        assertThat(faults()).isEmpty();
        assertThat(counter.field(".form-group").getAttribute("class")).doesNotContain("has-error");
    }

    @Test
    @DisplayName("没有内容的答复也是办成了；“上次所用”的提示随别的值消失；恢复暂存的内容时，随之显示的也显示")
    void small_scripts_of_the_forms() {
        login("registrar");
        assertThat(counter.page().evaluate("""
                async (scripts) => {
                  document.body.innerHTML = '<form><input name="room"><input name="tick" type="checkbox"></form>';
                  document.head.insertAdjacentHTML('beforeend', '<base href="/" app-root="/camunda/app/tasklist">');
                  const answers = {
                    '/phrases/last/t': [200, { room: 'one' }],
                    '/unfinished/t': [200, { content: JSON.stringify({ fields: [['room', 'two'], ['tick=on', true]], lists: {} }), keptAt: '2026-03-02T01:00:00Z', edition: 'e' }],
                    '/nothing': [204, null],
                  };
                  window.fetch = async (path) => {
                    const [status, said] = answers[Object.keys(answers).find((one) => path.endsWith(one))];
                    return new Response(said && JSON.stringify(said), { status });
                  };
                  const { post } = await import(scripts + 'server.js');
                  const nothing = await post('/nothing', {});
                  const { offerLast } = await import(scripts + 'last.js');
                  const { keepUnfinished } = await import(scripts + 'unfinished.js');
                  const root = document.querySelector('form');
                  let followed = 0;
                  root.elements.tick.addEventListener('change', () => (followed += 1));
                  await offerLast(root, 't', new Set());
                  const hinted = root.querySelectorAll('.tiaocai-last').length;
                  await keepUnfinished({ taskId: 't', on() {} }, root, () => {});
                  return [nothing, hinted, root.querySelectorAll('.tiaocai-last').length, root.elements.room.value, followed].join();
                }""", SCRIPTS)).isEqualTo(",1,0,two,1");
    }

    private static Stream<String> ownPages(String number) {
        var dashboards = List.of(
                "today",
                "flow",
                "mediation",
                "arbitration",
                "court",
                "studio",
                "workload",
                "outreach",
                "reports",
                "heat");
        return Stream.concat(
                Stream.of(
                        "/",
                        "/calendar",
                        "/calendar/plan",
                        "/linkage",
                        "/linkage/consistency",
                        "/cases/" + number,
                        "/dashboard/cases/" + number + "/path"),
                dashboards.stream().map(view -> "/dashboard/" + view));
    }

    private Page opened(String path, Map<String, Integer> asked) {
        var page = counter.page().context().newPage();
        page.onRequest(request -> asked.merge(path + " → " + request.url(), 1, Integer::sum));
        var answer = page.navigate("http://localhost:" + port + path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        return page;
    }

    private void go(String where) {
        counter.page().click("[data-go=" + where + "]");
    }

    private void shows(String stretch) {
        counter.page()
                .locator("#stretch", new Page.LocatorOptions().setHasText(stretch))
                .waitFor(new Locator.WaitForOptions().setTimeout(5_000));
    }

    /** Which field is told what, by the description that a screen reader reads for it. */
    @SuppressWarnings("unchecked")
    private Map<String, String> faults() {
        return (Map<String, String>) counter.page().evaluate("""
                () => Object.fromEntries([...document.querySelectorAll('[aria-invalid]')].map((field) =>
                  [field.name, document.getElementById(field.getAttribute('aria-describedby')).textContent]))""");
    }
}
