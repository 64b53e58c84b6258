package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.tiaocai.people.Groups;
import org.tiaocai.platform.Browser;

/** The morning: what somebody finds on the start page, each count above the list that it counts. */
@OnPostgres
@DisplayName("我的一天")
class MyDayStoryTest extends WorkStory {

    /** What other stories left open is in somebody's hands, and due when nobody looks: the lists show the most urgent. */
    @BeforeEach
    void anEmptyDesk() {
        tables.sql("""
                        update act_ru_task set assignee_ = coalesce(assignee_, 'not-at-work'),
                            due_date_ = timestamp '2199-01-01 00:00:00'""").update();
    }

    @Test
    @DisplayName("我的待办写明到期日、还有几天和依据；到期当天和逾期的另列；前一天不列")
    void what_is_due_stands_first() {
        var number = takenBy(AWAY);
        var due = LocalDate.ofInstant(
                Objects.requireNonNull(bureau.waiting(number, "checkMaterials"))
                        .getDueDate()
                        .toInstant(),
                ZoneId.of("Asia/Shanghai"));
        bureau.travelWithoutJobs(due.minusDays(1).atTime(10, 0));
        assertThat(list(AWAY, "mine")).contains(number, "还有1天", "规则");
        assertThat(list(AWAY, "due")).isEmpty();
        bureau.travelWithoutJobs(due.atTime(10, 0));
        assertThat(list(AWAY, "due")).contains(number, "今天到期");
        bureau.travelWithoutJobs(due.plusDays(1).atTime(10, 0));
        assertThat(list(AWAY, "due")).contains(number, "逾期1天");
    }

    @Test
    @DisplayName("每个数就是它下面那张表的行数，页眉的数就是点开的那一列；没有待领的不列")
    void a_count_opens_what_it_counts() {
        var mine = takenBy(AWAY);
        var free = applied(MONDAY);
        var page = page(AWAY);
        assertThat(list(AWAY, "mine")).contains(mine).doesNotContain(free);
        assertThat(list(AWAY, "claimable")).contains(free).doesNotContain(mine);
        for (var name : new String[] {"mine", "claimable", "waiting"}) {
            assertThat(rows(page, name)).as(name).isEqualTo(counted(page, name));
        }
        assertThat(page).containsPattern("tasklist/default/#/\\?filter=[^\"]+\"[^>]* title=\"我的待办 1 项");
        assertThat(page).contains("aria-label=\"我的待办 1 项\"");
        assertThat(page(DEPUTY)).contains("aria-label=\"本组待领 " + counted(page(DEPUTY), "claimable") + " 项\"");
    }

    @Test
    @DisplayName("本组待领取的今天到期和逾期也计数、也列出，与我的分开；前一天不列")
    void what_nobody_has_claimed_is_due_too() {
        var free = applied(MONDAY);
        var due = LocalDate.ofInstant(
                Objects.requireNonNull(bureau.waiting(free, "checkMaterials"))
                        .getDueDate()
                        .toInstant(),
                ZoneId.of("Asia/Shanghai"));
        bureau.travelWithoutJobs(due.minusDays(1).atTime(10, 0));
        assertThat(counted(page(DEPUTY), "due")).isZero();
        bureau.travelWithoutJobs(due.atTime(10, 0));
        assertThat(counted(page(DEPUTY), "due")).isOne();
        assertThat(list(DEPUTY, "due")).contains("本组待领取", free, "今天到期").doesNotContain("我的");
        bureau.travelWithoutJobs(due.plusDays(1).atTime(10, 0));
        assertThat(list(DEPUTY, "due")).contains("本组待领取", free, "逾期1天");
        assertThat(page(DEPUTY)).contains("（我的 0，本组待领取 1）");
        bureau.claim(DEPUTY, free, "checkMaterials");
        assertThat(list(DEPUTY, "due")).contains("我的", free).doesNotContain("本组待领取");
        assertThat(page(DEPUTY)).contains("（我的 1，本组待领取 0）");
    }

    @Test
    @DisplayName("每个岗位：页眉的数与点开的那一列的件数相同，首页的数与各列的件数相同；手上有的开我的待办，没有的开本组待领")
    void every_role_opens_what_was_counted() throws IOException {
        for (var group : Groups.NAMES.keySet()) {
            var person = "handover-day-" + group;
            bureau.colleague(person, group);
            bureau.alsoIs(person, group);
            var mine = task(applied(MONDAY));
            tasks.addCandidateGroup(task(applied(MONDAY)), group);
            tasks.setAssignee(mine, person);
            opensWhatItCounts(person, "我的待办");
            tasks.setAssignee(mine, "not-at-work");
            opensWhatItCounts(person, "本组待领");
        }
    }

    private void opensWhatItCounts(String person, String list) throws IOException {
        var browser = new Browser(port);
        browser.logIn(person, Browser.PASSWORD);
        var page = Jsoup.parse(browser.open("/").body());
        var link = Objects.requireNonNull(page.selectFirst("header a[data-tasks]"));
        var opened =
                URLDecoder.decode(link.attr("href").replaceAll(".*[?&]filter=([^&]+).*", "$1"), StandardCharsets.UTF_8);
        var lists = new ObjectMapper()
                .readTree(browser.fetch("/camunda/api/engine/engine/default/filter?resourceType=Task&itemCount=true")
                        .body());
        for (var one : lists) {
            var name = one.path("name").asText();
            var items = one.path("itemCount").asText();
            if (one.path("id").asText().equals(opened)) {
                assertThat(name).as(person).isEqualTo(list);
                assertThat(link.select(".count").text()).as(person).isEqualTo(items);
            }
            var tile = name.equals("我的待办") ? "mine" : name.equals("本组待领") ? "claimable" : "";
            if (!tile.isEmpty()) {
                assertThat(page.select("a[href=#" + tile + "] strong").text())
                        .as(person + " " + name)
                        .isEqualTo(items);
            }
        }
        assertThat(lists.findValuesAsText("id")).as(person).contains(opened);
    }

    @Test
    @DisplayName("今明两天的开庭和调解：前两天不列，前一天列“明天”，当天列“今天”、地点和时间；别人的不列")
    void sessions_of_today_and_tomorrow() {
        var number = awaitingSession();
        var day = sessionDay(number);
        bureau.travelWithoutJobs(day.minusDays(2).atTime(10, 0));
        assertThat(list("mediator", "sessions")).doesNotContain(number);
        bureau.travelWithoutJobs(day.minusDays(1).atTime(10, 0));
        assertThat(list("mediator", "sessions")).contains("明天", number);
        bureau.travelWithoutJobs(day.atTime(8, 0));
        assertThat(list("mediator", "sessions")).contains("今天", number, "—", "室");
        assertThat(list("justice", "sessions")).doesNotContain(number);
    }

    @Test
    @DisplayName("等别人办理的：我经手的案件在谁手上；别人手上与我无关的不列")
    void what_is_with_others() {
        var number = applied(MONDAY);
        bureau.complete(
                AWAY,
                number,
                "checkMaterials",
                Map.of("oral", false),
                Map.of("filingMaterials", "COMPLETE", "mediationAdvice", "NOT_SUGGESTED"));
        bureau.claim(DEPUTY, number, "reviewFiling");
        assertThat(list(DEPUTY, "mine")).contains(number);
        assertThat(list("registrar", "waiting")).contains(number, "某" + DEPUTY);
        assertThat(list(DEPUTY, "waiting")).doesNotContain(number);
        assertThat(list("mediator", "waiting")).doesNotContain(number);
    }

    @Test
    @DisplayName("昨天以来的新情况：别人在我的案件里做了什么；自己做的不列；再过一天不列")
    void what_is_new() {
        var number = takenBy(AWAY);
        post("head", "/cases/" + number + "/orders", Map.of("content", "请加快", "answerDue", "2026-03-06"));
        assertThat(list(AWAY, "news")).contains(number, "督办");
        assertThat(list("head", "news")).doesNotContain(number + "督办");
        assertThat(list("head", "reminders")).contains("待回复：" + number, "2026-03-06");
        bureau.travelWithoutJobs(MONDAY.plusDays(1).atTime(23, 0));
        assertThat(list(AWAY, "news")).contains(number);
        bureau.travelWithoutJobs(MONDAY.plusDays(2).atTime(0, 0));
        assertThat(list(AWAY, "news")).doesNotContain(number);
    }

    private String page(String user) {
        var browser = new Browser(port);
        browser.logIn(user, Browser.PASSWORD);
        return browser.open("/").body();
    }

    /** The list under that heading as text alone; empty where there is none. */
    private String list(String user, String name) {
        return section(page(user), name).replaceAll("<[^>]+>|\\s+", "");
    }

    private static String section(String page, String name) {
        var found = Pattern.compile("(?s)<section aria-labelledby=\"" + name + "\">(.*?)</section>")
                .matcher(page);
        return found.find() ? found.group(1) : "";
    }

    private static long rows(String page, String name) {
        return Math.max(0, section(page, name).split("<tr").length - 2);
    }

    private static long counted(String page, String name) {
        var found = Pattern.compile("href=\"#" + name + "\"><strong>(\\d+)").matcher(page);
        return found.find() ? Long.parseLong(found.group(1)) : -1;
    }
}
