package org.tiaocai.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tiaocai.story.Forms;

/** A day with a bad line and a slip of the hand: no word is lost, and none stays where others could read it. */
@DisplayName("暂存：没有提交的内容不会丢")
class UnfinishedBrowserIT extends BrowserStory {

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

    private List<String> kept(String place) {
        return tables.sql("select content from unfinished_form where place = ?")
                .param(place)
                .query(String.class)
                .list();
    }
}
