package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.tiaocai.people.Groups;
import org.tiaocai.platform.Browser;

/** The hand-over pages as a browser has them: what the list sends, and whose list there is. */
@OnPostgres
@DisplayName("交接清单的页面")
class HandOverListStoryTest extends WorkStory {

    private static final String OTHER = "handover-other";

    @AfterEach
    void asBefore() {
        state("OPEN");
        tasks.createTaskQuery().taskAssignee(OTHER).list().forEach(task -> tasks.setAssignee(task.getId(), null));
    }

    @Test
    @DisplayName("按建议成批交接：页面送出的就是所列的每一项，几项任务不都给同一个人")
    void the_page_sends_its_rows() {
        bureau.colleague(OTHER);
        bureau.alsoIs(OTHER, Groups.INTAKE);
        var cases = List.of(takenBy(AWAY), takenBy(AWAY));
        var page = browser("/handover/" + AWAY);
        var form = page.select("main form[data-act]").first();
        assertThat(form).isNotNull();
        assertThat(page.select("main").attr("data-acts")).isEqualTo("/api/v1/handover/");
        var persons = form.select("[data-person]").stream()
                .map(HandOverListStoryTest::filledIn)
                .toList();
        assertThat(handover("coordinator", form.attr("data-act"), Map.of("reason", "调离", "persons", persons))
                        .getBody())
                .contains("\"moved\":2");
        assertThat(cases.stream().map(this::holder)).doesNotHaveDuplicates().doesNotContain(AWAY, "null");
    }

    @Test
    @DisplayName("每一行写明当事人和是否逾期：到期当天不写，次日写；不知道案件的看不到当事人")
    void a_row_says_whose_and_how_late() {
        var number = takenBy(AWAY);
        var due = LocalDate.ofInstant(
                Objects.requireNonNull(bureau.waiting(number, "checkMaterials"))
                        .getDueDate()
                        .toInstant(),
                ZoneId.of("Asia/Shanghai"));
        bureau.travelWithoutJobs(due.atTime(10, 0));
        assertThat(opened(AWAY, "/handover"))
                .contains(number + "欧阳试样诉虚构样例机械有限公司")
                .doesNotContain("逾期");
        assertThat(row("/handover/" + AWAY, number)).doesNotContain("逾期").contains("诉");
        bureau.travelWithoutJobs(due.plusDays(1).atTime(10, 0));
        assertThat(opened(AWAY, "/handover")).contains("逾期");
        assertThat(row("/handover/" + AWAY, number)).contains("逾期", "诉");
    }

    private String row(String path, String number) {
        return browser(path).select("tr:has(a:contains(" + number + "))").text();
    }

    @Test
    @DisplayName("暂停、停用的同事手上有任务的，列在交接页并注明；暂停的可以指定代理人，停用的不能")
    void who_cannot_log_in_is_listed() {
        var number = takenBy(AWAY);
        state("SUSPENDED");
        var page = browser("/handover");
        assertThat(page.select("section[aria-labelledby=people] li").eachText())
                .anySatisfy(line -> assertThat(line).contains("某" + AWAY + "（已暂停）", "手上 1 项"));
        assertThat(page.select("[name=person] option[value=" + AWAY + "]").text())
                .contains("（已暂停）");
        assertThat(page.select("[name=deputy] option[value=" + AWAY + "]")).isEmpty();
        assertThat(named()).contains("null");
        state("CLOSED");
        page = browser("/handover");
        assertThat(page.select("section[aria-labelledby=people]").text()).contains("某" + AWAY + "（已停用）");
        assertThat(page.select("[name=person] option[value=" + AWAY + "]")).isEmpty();
        assertThat(named()).contains("账号已经停用");
        tables.sql("delete from ACT_ID_MEMBERSHIP where USER_ID_ = ?")
                .param(AWAY)
                .update();
        assertThat(browser("/handover")
                        .select("section[aria-labelledby=people]")
                        .text())
                .contains("某" + AWAY);
        assertThat(opened("coordinator", "/handover/" + AWAY)).contains(number);
        tasks.setAssignee(task(number), DEPUTY);
        assertThat(browser("/handover")
                        .select("section[aria-labelledby=people]")
                        .text())
                .doesNotContain("某" + AWAY);
    }

    private String named() {
        tables.sql("delete from deputy").update();
        return String.valueOf(handover(
                        "coordinator",
                        "deputies",
                        Map.of("person", AWAY, "deputy", DEPUTY, "from", "2026-03-02", "reason", "停职"))
                .getBody());
    }

    private void state(String state) {
        tables.sql("update account set state = ? where id = ?")
                .params(state, AWAY)
                .update();
    }

    /** As the script of the page reads a row. */
    private static Map<String, String> filledIn(Element row) {
        return row.select("[data-field]").stream()
                .collect(Collectors.toMap(field -> field.attr("data-field"), HandOverListStoryTest::value));
    }

    private static String value(Element field) {
        return field.is("select") ? field.select("option[selected]").attr("value") : field.val();
    }

    private Document browser(String path) {
        var browser = new Browser(port);
        browser.logIn("coordinator", Browser.PASSWORD);
        return Jsoup.parse(browser.open(path).body());
    }
}
