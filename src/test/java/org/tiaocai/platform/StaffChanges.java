package org.tiaocai.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tiaocai.people.accounts.MovedTime;
import org.tiaocai.story.Bureau;
import org.tiaocai.story.StoryTest;

/** An administrator and colleagues to whom something happens; each test has one of its own, because ids are used once. */
@StoryTest
abstract class StaffChanges {

    static final String ADMINISTRATOR = "root-admin";
    private static final AtomicInteger SEQUENCE = new AtomicInteger();

    @LocalServerPort
    int port;

    @Autowired
    TestRestTemplate web;

    @Autowired
    Bureau bureau;

    @Autowired
    MovedTime time;

    String someone = "";

    @BeforeEach
    void aColleague() {
        bureau.staff();
        someone = another("mediator-union");
    }

    @Autowired
    JdbcClient memberships;

    /** What was tried is forgotten, every session is over, and nobody stands on the rosters of the tests to come. */
    @AfterEach
    void later() {
        memberships
                .sql("delete from ACT_ID_MEMBERSHIP where USER_ID_ like 'colleague-%'")
                .update();
        time.pass(Duration.ofHours(13));
    }

    String another(String... groups) {
        var id = "colleague-" + getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT) + "-"
                + SEQUENCE.incrementAndGet();
        bureau.colleague(id, groups);
        return id;
    }

    StaffRest as(String user) {
        return new StaffRest(web, user, Browser.PASSWORD);
    }

    StaffRest administrator() {
        return as(ADMINISTRATOR);
    }

    Browser loggedIn(String user) {
        var browser = new Browser(port);
        assertThat(Browser.location(browser.logIn(user, Browser.PASSWORD))).doesNotContain("/login");
        assertThat(browser.open("/").statusCode()).isEqualTo(200);
        return browser;
    }

    /** On the administrators' page. */
    java.net.http.HttpResponse<String> onThePage(String user, String act, String reason) {
        var browser = loggedIn(ADMINISTRATOR);
        browser.open("/administration/accounts");
        return browser.submit(
                "/administration/accounts/" + user + "/" + act,
                Map.of("reason", reason, "_csrf", browser.cookie("TIAOCAI-XSRF")));
    }

    int rename(String user, String name) {
        return administrator()
                .send(
                        HttpMethod.PUT,
                        "/engine-rest/user/" + user + "/profile",
                        "{\"id\":\"%s\",\"firstName\":\"%s\",\"lastName\":\"某\"}".formatted(user, name))
                .getStatusCode()
                .value();
    }
}
