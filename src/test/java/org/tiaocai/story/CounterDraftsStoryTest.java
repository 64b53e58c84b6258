package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.tiaocai.people.Groups;

/** What was typed at the counter outlives the page that it was typed on, and never becomes another case than its own. */
@OnPostgres
@DisplayName("登记页：写了的不丢，登记过的不顶替")
class CounterDraftsStoryTest extends CounterStory {

    private static final Map<String, byte[]> NO_FILES = Map.of();

    @Test
    @DisplayName("同一页登记以后改成另一件再交：说已登记为哪一件，内容都在，再交就登记为另一件；留下的暂存也不顶替")
    void another_matter_on_the_same_page_is_another_case() {
        var sheet = typed(MONDAY, "前件样", "虚构前件厂");
        var browser = opened("registrar");
        var first = registered(sent(browser, sheet, NO_FILES));
        keptForLater(sheet);
        assertThat(page(browser.open("/register"))
                        .select("[name=\"parties[0].name\"]")
                        .val())
                .as("a page that kept what it had just sent")
                .isEmpty();
        put(sheet, "parties[0].name", "后件样");
        var told = sent(browser, sheet, NO_FILES);
        assertThat(told.statusCode()).isEqualTo(400);
        assertThat(page(told).select("[data-alert]").text()).contains("先前已经登记为 " + first, "没有登记");
        assertThat(page(told).select("[name=\"parties[0].name\"]").val()).isEqualTo("后件样");
        keptForLater(sheet);
        var again = page(browser.open("/register"));
        assertThat(again.select("[name=\"parties[0].name\"]").val()).isEqualTo("后件样");
        put(sheet, "token", again.select("[name=token]").val());
        put(sheet, "relatedAnswer", "另行核对");
        assertThat(registered(sent(browser, sheet, NO_FILES))).isNotEqualTo(first);
    }

    @Test
    @DisplayName("两页各写一张：都暂存，打开时列出是谁、什么请求，各自打开；登记一张，另一张还在")
    void two_windows_are_two_sheets() {
        var one = typed(MONDAY, "两页样甲", "虚构两页厂");
        var two = typed(MONDAY, "两页样乙", "虚构两页厂二");
        keptForLater(one);
        keptForLater(two);
        var browser = opened("registrar");
        var choice = page(browser.open("/register"));
        assertThat(choice.select("[name=\"parties[0].name\"]").val()).isEmpty();
        assertThat(choice.select("[data-drafts] li").eachText())
                .hasSize(2)
                .anySatisfy(line -> assertThat(line).contains("两页样甲 与 虚构两页厂", "工资 12,000.50", "2026-03-02"))
                .anySatisfy(line -> assertThat(line).contains("两页样乙"));
        var reloaded = page(browser.open("/register?sheet=" + two.get("token").get(0)));
        assertThat(reloaded.select("[name=\"parties[0].name\"]").val()).isEqualTo("两页样乙");
        assertThat(reloaded.select("[name=token]").val())
                .isEqualTo(two.get("token").get(0));
        assertThat(reloaded.select("form[data-edition]").attr("data-edition")).isNotEmpty();
        registered(sent(browser, two, NO_FILES));
        assertThat(page(browser.open("/register?fresh=1"))
                        .select("[data-drafts] li")
                        .eachText())
                .singleElement()
                .asString()
                .contains("两页样甲");
        registered(sent(browser, one, NO_FILES));
        assertThat(page(browser.open("/register")).select("[data-drafts]")).isEmpty();
    }

    @Test
    @DisplayName("收到日期不是今天的，恢复时写明；今天的不写")
    void an_earlier_day_is_said() {
        var browser = opened("registrar");
        var sheet = typed(MONDAY, "昨日样", "虚构昨日厂");
        keptForLater(sheet);
        var today = page(browser.open("/register"));
        assertThat(today.select("[data-earlier]").hasAttr("hidden")).isTrue();
        assertThat(today.select("[data-usual]").hasAttr("hidden")).isFalse();
        assertThat(today.select("form[data-today]").attr("data-today")).isEqualTo(MONDAY.toString());
        put(sheet, "receivedOn", MONDAY.minusDays(1).toString());
        keptForLater(sheet);
        var earlier = page(browser.open("/register"));
        assertThat(earlier.select("[data-earlier]:not([hidden])").text()).contains("收到日期填的是 2026-03-01 周日，不是今天");
        assertThat(earlier.select("[data-usual]").hasAttr("hidden")).isTrue();
        assertThat(earlier.select("summary [data-received]").text()).isEqualTo("2026-03-01 周日");
        registered(sent(browser, sheet, NO_FILES));
    }

    @Test
    @DisplayName("粘贴了还没有加入的名单：暂存里有，直接登记不行，说怎么办")
    void a_pasted_list_is_not_lost() {
        var sheet = typed(MONDAY, "名单样", "虚构名单厂");
        put(sheet, "pasted", "姓名\n样例一");
        var browser = opened("registrar");
        keptForLater(sheet);
        assertThat(page(browser.open("/register")).select("[name=pasted]").val())
                .contains("样例一");
        var refused = sent(browser, sheet, NO_FILES);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(fault(refused, "pasted")).contains("还没有加入");
        put(sheet, "pasted", "");
        assertThat(registered(sent(browser, sheet, NO_FILES))).isNotBlank();
    }

    @Test
    @DisplayName("没写完离开：回来就恢复，只有自己看得到；登记的同时删除")
    void what_was_typed_comes_back() {
        var sheet = typed(MONDAY, "暂存样", "虚构暂存厂");
        keptForLater(sheet);
        var browser = opened("registrar");
        var page = page(browser.open("/register"));
        assertThat(page.select("[data-kept]").text()).contains("已恢复您于");
        assertThat(page.select("[name=\"parties[0].name\"]").val()).isEqualTo("暂存样");
        bureau.colleague("registrar2", Groups.INTAKE);
        assertThat(opened("registrar2").open("/register").body()).doesNotContain("暂存样");
        registered(sent(browser, sheet, NO_FILES));
        assertThat(browser.open("/register").body()).doesNotContain("暂存样");
        assertThat(tables.sql("select count(*) from unfinished_form where place like 'page-register%'")
                        .query(Long.class)
                        .single())
                .isZero();
    }
}
