package org.tiaocai.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.http.HttpMethod;

/** What was opened ends with what the person was. */
@DisplayName("人员变动与会话")
class StandingTest extends StaffChanges {

    private static final String TASK_LIST = "/camunda/app/tasklist/default/";
    private static final String OWN = "/camunda/api/admin/auth/user/default";

    enum Change {
        RENAMED,
        MOVED,
        LEFT_A_GROUP,
        DELETED,
        SUSPENDED,
        CLOSED,
        NEW_PASSWORD;

        boolean endsTheAccount() {
            return this == DELETED || this == SUSPENDED || this == CLOSED;
        }
    }

    @ParameterizedTest
    @DisplayName("改名、调岗、删除、停用、改密码：一分钟内页面会话、工作台、接口和日历订阅都结束")
    @EnumSource
    void whoever_changes_loses_what_was_open(Change change) {
        var browser = loggedIn(someone);
        assertThat(browser.open(TASK_LIST).statusCode()).isEqualTo(200);
        assertThat(browser.fetch(OWN).body()).contains(someone);
        var feed = feedOf(someone);
        assertThat(web.getForEntity(feed, String.class).getStatusCode().value()).isEqualTo(200);

        happens(change);

        assertThat(Browser.location(browser.open("/"))).as("页面").endsWith("/login");
        assertThat(browser.fetch(OWN).statusCode()).as("工作台").isEqualTo(401);
        assertThat(browser.fetch("/engine-rest/task").statusCode()).as("引擎接口").isEqualTo(401);
        assertThat(web.getForEntity(feed, String.class).getStatusCode().value())
                .as("订阅")
                .isEqualTo(404);
        assertThat(as(someone).get("/engine-rest/engine").getStatusCode().value())
                .as("口令")
                .isEqualTo(change.endsTheAccount() || change == Change.NEW_PASSWORD ? 401 : 200);
    }

    @Test
    @DisplayName("没有变动的人不受影响；暂停后恢复，重新登录即可")
    void others_stay_and_a_suspension_ends() {
        var other = loggedIn(another("mediator-union"));
        onThePage(someone, "suspension", "手机遗失");
        assertThat(other.open("/").statusCode()).isEqualTo(200);
        assertThat(Browser.location(new Browser(port).logIn(someone, Browser.PASSWORD)))
                .endsWith("/login?error");
        onThePage(someone, "reopening", "手机找回");
        loggedIn(someone);
    }

    @Test
    @DisplayName("一小时没有操作，会话结束；一直在用的不结束")
    void an_idle_session_ends() {
        var browser = loggedIn(someone);
        time.pass(Duration.ofMinutes(59));
        assertThat(browser.open("/").statusCode()).isEqualTo(200);
        time.pass(Duration.ofMinutes(59));
        assertThat(browser.open("/").statusCode()).isEqualTo(200);
        time.pass(Duration.ofMinutes(60));
        assertThat(Browser.location(browser.open("/"))).endsWith("/login");
    }

    @Test
    @DisplayName("待办列表自己刷新不算操作：没人碰过的页面也会到时")
    void a_page_that_asks_by_itself_keeps_nothing_open() {
        var browser = loggedIn(someone);
        for (int minutes = 20; minutes < 60; minutes += 20) {
            time.pass(Duration.ofMinutes(20));
            assertThat(asks(browser, minutes)).isEqualTo(200);
        }
        time.pass(Duration.ofMinutes(20));
        assertThat(asks(browser, 60)).isEqualTo(401);
    }

    private static int asks(Browser browser, int minutesUntouched) {
        return browser.send(
                        "GET",
                        "/engine-rest/task/count",
                        "",
                        "X-Untouched-Seconds",
                        String.valueOf(60 * minutesUntouched))
                .statusCode();
    }

    @Test
    @DisplayName("一直在用，满十二小时也要重新登录")
    void no_session_lasts_longer_than_a_day_of_work() {
        var browser = loggedIn(someone);
        for (int hours = 0; hours < 13; hours++) {
            time.pass(Duration.ofMinutes(55));
            assertThat(browser.open("/").statusCode()).isEqualTo(200);
        }
        time.pass(Duration.ofMinutes(4));
        assertThat(browser.open("/").statusCode()).as("11 小时 59 分").isEqualTo(200);
        time.pass(Duration.ofMinutes(1));
        assertThat(Browser.location(browser.open("/"))).as("12 小时").endsWith("/login");
    }

    private void happens(Change change) {
        switch (change) {
            case RENAMED -> assertThat(rename(someone, "改名")).isEqualTo(204);
            case MOVED -> put("/engine-rest/group/mediator-justice/members/" + someone, "");
            case LEFT_A_GROUP ->
                assertThat(administrator()
                                .send(HttpMethod.DELETE, "/engine-rest/group/mediator-union/members/" + someone, "")
                                .getStatusCode()
                                .value())
                        .isEqualTo(204);
            case DELETED ->
                assertThat(administrator()
                                .send(HttpMethod.DELETE, "/engine-rest/user/" + someone, "")
                                .getStatusCode()
                                .value())
                        .isEqualTo(204);
            case SUSPENDED ->
                assertThat(onThePage(someone, "suspension", "手机遗失").statusCode())
                        .isEqualTo(302);
            case CLOSED ->
                assertThat(onThePage(someone, "closure", "调离").statusCode()).isEqualTo(302);
            case NEW_PASSWORD ->
                put(
                        "/engine-rest/user/" + someone + "/credentials",
                        "{\"password\":\"quite-another-secret\",\"authenticatedUserPassword\":\"%s\"}"
                                .formatted(Browser.PASSWORD));
        }
    }

    private void put(String path, String json) {
        var answer = administrator().send(HttpMethod.PUT, path, json);
        assertThat(answer.getStatusCode().value()).as(answer.getBody()).isEqualTo(204);
    }

    private String feedOf(String user) {
        var made = as(user).send(HttpMethod.POST, "/api/v1/calendar/feeds", "{\"of\":\"mine\"}");
        return JsonPath.read(made.getBody(), "$.path");
    }
}
