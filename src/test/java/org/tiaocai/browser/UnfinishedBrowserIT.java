package org.tiaocai.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Route;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tiaocai.people.Groups;
import org.tiaocai.story.Forms;

/** A day with a bad line and a slip of the hand: no word is lost, and none stays where others could read it. */
@DisplayName("暂存：没有提交的内容不会丢")
class UnfinishedBrowserIT extends BrowserStory {

    private static final String SCRIPTS = "/camunda/app/tasklist/scripts/tiaocai/";
    private static final String REASON = "[data-act=voiding] [name=reason]";
    private static final String EXPLANATION = "申请人陈述加班情况，已释明两种途径。";

    @Autowired
    JdbcClient tables;

    @Test
    @DisplayName("浏览器被关掉，重新登录后原样恢复；数据库里读不到；提交后删除")
    void the_browser_is_killed_amid_a_record() {
        var number = bureau.register(Forms.dispute(LocalDate.now(), "wageArrearsEvident", true));
        var task = bureau.waiting(number, "adviseOnRoute").getId();
        login("registrar");
        open(number, "adviseOnRoute", "[name=explanation]");
        counter.fill("[name=explanation]", EXPLANATION);
        counter.pick("route", "REFERRED");
        counter.choose("[name=referredTo]", "INSPECTION");
        counter.see("只有您能看到");
        counter.close();
        assertThat(kept(task)).hasSize(1).allSatisfy(text -> assertThat(text).doesNotContain("加班"));

        login("registrar");
        counter.openOwn(task, "[name=explanation]");
        counter.see("已恢复您于");
        assertThat(counter.field("[name=explanation]").inputValue()).isEqualTo(EXPLANATION);
        assertThat(counter.field("[name=referredTo]").inputValue()).isEqualTo("INSPECTION");
        counter.shot("unfinished-restored");
        complete(number, "adviseOnRoute");
        assertThat(kept(task)).isEmpty();
    }

    @Test
    @DisplayName("登记窗口：按 Esc、点旁边都不关；关闭后再打开，写过的行和字都在")
    void the_window_of_the_counter() {
        login("registrar");
        counter.startProcess("争议登记与分流");
        counter.fill("[name=facts]", "拖欠三个月工资。");
        counter.fill("[name=name]", "暂存样例");
        counter.press("增加一项请求");
        counter.page().keyboard().press("Escape");
        counter.page().mouse().click(5, 400);
        assertThat(counter.field("[name=facts]").inputValue()).isEqualTo("拖欠三个月工资。");
        counter.see("只有您能看到");
        counter.press("关闭");
        counter.startProcess("争议登记与分流");
        counter.see("已恢复您于");
        assertThat(counter.field("[name=facts]").inputValue()).isEqualTo("拖欠三个月工资。");
        assertThat(counter.field("[name=name]").inputValue()).isEqualTo("暂存样例");
        assertThat(counter.page().locator("[data-rows=claims] > [data-row]").count())
                .isEqualTo(2);
        counter.press("不要了，重新填写");
        counter.press("不删除");
        counter.press("不要了，重新填写");
        counter.page().waitForNavigation(() -> counter.press("删除，重新填写"));
        counter.startProcess("争议登记与分流");
        assertThat(counter.field("[name=facts]").inputValue()).isEmpty();
    }

    @Test
    @DisplayName("案件页：办一件事，另一张表单里写的还在；没有存的离开要问；不要的可以删掉")
    void one_act_does_not_wipe_another() {
        var number = bureau.register(Forms.dispute(LocalDate.now()));
        var place = "page-cases-" + number;
        login("registrar");
        var page = counter.page();
        page.navigate("http://localhost:" + port + "/cases/" + number);
        page.evaluate("document.querySelectorAll('main details').forEach((one) => (one.open = true))");
        counter.fill(REASON, "重复登记，写了一半。");
        assertThat(page.evaluate("""
                () => {
                  const leaving = new Event('beforeunload', { cancelable: true });
                  window.dispatchEvent(leaving);
                  return leaving.defaultPrevented;
                }""")).isEqualTo(true);
        page.waitForNavigation(
                () -> counter.field("[data-act=reminders] button[type=submit]").click());
        counter.see("已恢复您没有提交的内容");
        assertThat(counter.field(REASON).inputValue()).isEqualTo("重复登记，写了一半。");
        assertThat(kept(place)).hasSize(1).allSatisfy(text -> assertThat(text).doesNotContain("重复"));
        counter.shot("page-draft-restored");
        page.onDialog(Dialog::accept);
        page.waitForResponse(
                answer -> answer.url().contains("/unfinished/"),
                () -> counter.field("[data-act=voiding] .kept button").click());
        assertThat(counter.field(REASON).inputValue()).isEmpty();
        assertThat(kept(place)).isEmpty();
    }

    @Test
    @DisplayName("暂存的内容一时取不到：写的照样留着，过后取到时不覆盖刚写的，两样一起存；没有存的时候，离开要问")
    void a_draft_that_comes_late() {
        login("registrar");
        assertThat(counter.page().evaluate("""
                async (scripts) => {
                  document.body.innerHTML = '<form><input name="room"><input name="facts"></form>';
                  document.head.insertAdjacentHTML('beforeend', '<base href="/" app-root="/camunda/app/tasklist">');
                  let tries = 0;
                  const kept = { content: JSON.stringify({ fields: [['room', 'kept'], ['facts', 'kept']], lists: {} }), keptAt: '2026-03-02T01:00:00Z', edition: 'e' };
                  let sent = null;
                  window.fetch = async (path, { body }) => {
                    if (body) {
                      sent = JSON.parse(body);
                      return new Response(JSON.stringify({ keptAt: kept.keptAt, edition: 'f' }), { status: 200 });
                    }
                    tries += 1;
                    if (tries === 1) {
                      throw new TypeError('offline');
                    }
                    return new Response(JSON.stringify(kept), { status: 200 });
                  };
                  const asks = () => {
                    const leaving = new Event('beforeunload', { cancelable: true });
                    window.dispatchEvent(leaving);
                    return leaving.defaultPrevented;
                  };
                  const until = async (seen) => {
                    for (let waited = 0; !seen() && waited < 100; waited += 1) {
                      await new Promise((resolve) => setTimeout(resolve, 100));
                    }
                  };
                  const { keepUnfinished } = await import(scripts + 'unfinished.js');
                  const root = document.querySelector('form');
                  await keepUnfinished({ taskId: 't', on() {} }, root, () => {});
                  const untouched = asks();
                  root.elements.facts.value = 'typed';
                  root.elements.facts.dispatchEvent(new Event('input', { bubbles: true }));
                  const unsaved = asks();
                  await until(() => sent);
                  await until(() => !asks());
                  return [tries, untouched, unsaved, asks(), root.elements.room.value, root.elements.facts.value, sent.edition,
                    JSON.stringify(JSON.parse(sent.content).fields)].join();
                }""", SCRIPTS))
                .isEqualTo("2,false,true,false,kept,typed,e,[[\"room\",\"kept\"],[\"facts\",\"typed\"]]");
    }

    @Test
    @DisplayName("网络断着打开任务：写的字看得见“还没有暂存”，离开时浏览器会问；网络恢复后自动暂存")
    void the_line_is_down_when_the_task_is_opened() {
        var number = bureau.register(Forms.dispute(LocalDate.now(), "wageArrearsEvident", true));
        var task = bureau.waiting(number, "adviseOnRoute").getId();
        login("registrar");
        var page = counter.page();
        page.route("**/api/v1/unfinished/**", Route::abort);
        open(number, "adviseOnRoute", "[name=explanation]");
        counter.field("[name=explanation]").click();
        counter.fill("[name=explanation]", EXPLANATION);
        counter.see("最近填写的内容还没有暂存");
        assertThat(page.evaluate("getComputedStyle(document.querySelector('.tiaocai-kept')).position"))
                .isEqualTo("sticky");
        var asked = new ArrayList<String>();
        page.onDialog(dialog -> {
            asked.add(dialog.type());
            dialog.dismiss();
        });
        page.evaluate("setTimeout(() => location.reload())");
        page.waitForCondition(() -> !asked.isEmpty());
        assertThat(asked).containsExactly("beforeunload");
        assertThat(counter.field("[name=explanation]").inputValue()).isEqualTo(EXPLANATION);
        page.unroute("**/api/v1/unfinished/**");
        page.evaluate("window.dispatchEvent(new Event('online'))");
        counter.see("只有您能看到");
        assertThat(counter.field("[name=explanation]").inputValue()).isEqualTo(EXPLANATION);
        assertThat(kept(task)).hasSize(1);
    }

    @Test
    @DisplayName("页眉里的待办数随认领更新，不用刷新")
    void the_head_counts_anew() {
        // with a colleague the task waits to be claimed
        bureau.colleague("head-colleague", Groups.INTAKE);
        var number = bureau.register(Forms.dispute(LocalDate.now(), "wageArrearsEvident", true));
        login("registrar");
        var page = counter.page();
        var before = page.getAttribute("[data-tasks]", "title");
        open(number, "adviseOnRoute", "[name=explanation]");
        page.waitForCondition(() -> !before.equals(page.getAttribute("[data-tasks]", "title")));
        assertThat(page.getAttribute("[data-tasks]", "title")).isEqualTo(oneMoreOfMine(before));
    }

    private static String oneMoreOfMine(String before) {
        var numbers = Pattern.compile("\\d+")
                .matcher(before)
                .results()
                .map(one -> Integer.parseInt(one.group()))
                .toList();
        return "我的待办 " + (numbers.get(0) + 1) + " 项，本组待领 " + (numbers.get(1) - 1) + " 项";
    }

    private List<String> kept(String place) {
        return tables.sql("select content from unfinished_form where place = ?")
                .param(place)
                .query(String.class)
                .list();
    }
}
