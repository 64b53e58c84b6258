package org.tiaocai.readings;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tiaocai.casefile.BroughtFiles;
import org.tiaocai.people.accounts.MovedTime;
import org.tiaocai.platform.Browser;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.story.Bureau;
import org.tiaocai.story.Forms;
import org.tiaocai.story.StoryTest;

@StoryTest
@DisplayName("阅卷留痕")
class ReadingTrailTest {

    private static final int TRIES = 200;

    @LocalServerPort
    int port;

    @Autowired
    TestRestTemplate web;

    @Autowired
    Bureau bureau;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MovedTime time;

    @Autowired
    BroughtFiles files;

    private String number = "";
    private String task = "";

    @BeforeEach
    void aCase() {
        bureau.staff();
        number = bureau.register(Forms.dispute(LocalDate.now(ZoneId.of("Asia/Shanghai"))));
        task = bureau.waiting(number, bureau.waiting(number).get(0)).getId();
    }

    @AfterEach
    void sessionsEnd() {
        time.pass(Duration.ofHours(13));
    }

    @Test
    @DisplayName("打开案卷、任务中的案情、证据：记下谁、何时、从哪里、哪一案；负责人在案卷页看得到")
    void each_reading_leaves_a_line() {
        var coordinator = loggedIn("coordinator");
        assertThat(coordinator.open("/cases/" + number).body()).doesNotContain("阅卷记录");
        assertThat(coordinator.fetch("/api/v1/tasks/" + task + "/case").statusCode())
                .isEqualTo(200);
        var evidence = uploaded();
        assertThat(coordinator
                        .open("/cases/" + number + "/evidence/" + evidence)
                        .statusCode())
                .isEqualTo(200);
        assertThat(written(3)).containsExactlyInAnyOrder("CASE null", "TASK " + task, "EVIDENCE " + evidence);

        var head = loggedIn("head");
        assertThat(head.open("/cases/" + number).body()).contains("阅卷记录");
        assertThat(head.open("/cases/" + number + "/readings").body())
                .contains("某coordinator（coordinator）", "案卷页", "任务中的案情", "证据材料", "127.0.0.1");
        assertThat(head.open("/readings?person=coordinator").body()).contains(number, "案卷页");
        assertThat(written(5)).as("看案卷和看记录本身也是阅看").contains("CASE null", "TRAIL null");
        assertThat(head.open("/cases/" + number).body()).as("不写进办案日志").doesNotContain("任务中的案情");
    }

    @Test
    @DisplayName("没有看成的不算：没有权限、没有这个案件、改动而不是阅看")
    void what_was_refused_was_not_read() {
        assertThat(loggedIn("union").open("/cases/" + number + "/readings").statusCode())
                .isEqualTo(403);
        assertThat(loggedIn("root-admin").open("/cases/" + number).statusCode()).isEqualTo(403);
        assertThat(loggedIn("coordinator")
                        .open("/cases/" + number + "/evidence/999999")
                        .statusCode())
                .isEqualTo(404);
        uploaded();
        assertThat(lines()).isEmpty();
    }

    @Test
    @DisplayName("阅卷记录只对负责人开放：按案件和按人员都是")
    void for_the_head_alone() {
        for (var user : List.of("coordinator", "registrar", "root-admin", "mediator")) {
            var browser = loggedIn(user);
            assertThat(browser.open("/cases/" + number + "/readings").statusCode())
                    .as(user)
                    .isEqualTo(403);
            assertThat(browser.open("/readings?person=head").statusCode())
                    .as(user)
                    .isEqualTo(403);
        }
        var head = loggedIn("head");
        assertThat(head.open("/cases/2026-999999/readings").statusCode()).isEqualTo(404);
        assertThat(head.open("/readings?person=head&from=gestern").statusCode()).isEqualTo(400);
        assertThat(head.open("/readings").statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName("日历订阅记在建立订阅的人名下，不留链接")
    void a_feed_is_read_by_whoever_made_it() {
        var made = web.withBasicAuth("justice", Browser.PASSWORD)
                .postForObject("/api/v1/calendar/feeds", Map.of("of", "mine"), String.class);
        String path = JsonPath.read(made, "$.path");
        var before = feeds("justice");
        assertThat(web.getForEntity(path, String.class).getStatusCode().value()).isEqualTo(200);
        for (int nth = 0; nth < TRIES && feeds("justice") == before; nth++) {
            web.getForEntity("/login", String.class);
        }
        assertThat(feeds("justice")).isEqualTo(before + 1);
        assertThat(jdbc.sql("select count(*) from reading where thing is not null and kind = 'FEED'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    @DisplayName("一页五十条；按人员查可以限定日期")
    void in_pages() {
        var coordinator = loggedIn("coordinator");
        for (int nth = 0; nth < 51; nth++) {
            coordinator.fetch("/api/v1/tasks/" + task + "/case");
        }
        written(51);
        var head = loggedIn("head");
        assertThat(head.open("/cases/" + number + "/readings").body())
                .contains("下一页")
                .doesNotContain("上一页");
        assertThat(head.open("/cases/" + number + "/readings?page=1").body()).contains("上一页", "任务中的案情");
        var tomorrow =
                LocalDate.ofInstant(time.now(), ZoneId.of("Asia/Shanghai")).plusDays(1);
        assertThat(head.open("/readings?person=coordinator&from=" + tomorrow).body())
                .doesNotContain(number);
    }

    @Test
    @DisplayName("三年以上的记录不再保存，不到三年的还在")
    void old_readings_go() {
        var coordinator = loggedIn("coordinator");
        coordinator.open("/cases/" + number);
        written(1);
        time.pass(Duration.ofDays(3 * 365 - 2));
        loggedIn("coordinator").open("/cases/" + number);
        assertThat(written(2)).hasSize(2);
        time.pass(Duration.ofDays(5));
        loggedIn("coordinator").open("/cases/" + number);
        loggedIn("coordinator").open("/cases/" + number);
        for (int nth = 0; nth < TRIES && lines().size() != 3; nth++) {
            web.getForEntity("/login", String.class);
        }
        assertThat(lines()).hasSize(3);
    }

    private Browser loggedIn(String user) {
        var browser = new Browser(port);
        browser.logIn(user, Browser.PASSWORD);
        return browser;
    }

    private long uploaded() {
        return files.photo(RegistrationNumber.of(number), "工资单");
    }

    private long feeds(String person) {
        return jdbc.sql("select count(*) from reading where person = ? and kind = 'FEED'")
                .param(person)
                .query(Long.class)
                .single();
    }

    /** The line is written when the answer is already on its way. */
    private List<String> written(int atLeast) {
        for (int nth = 0; nth < TRIES && lines().size() < atLeast; nth++) {
            web.getForEntity("/login", String.class);
        }
        return lines();
    }

    private List<String> lines() {
        return jdbc.sql("select kind, thing from reading where registration_number = ? order by id")
                .param(number)
                .query((row, line) -> row.getString("kind") + " " + row.getString("thing"))
                .list();
    }
}
