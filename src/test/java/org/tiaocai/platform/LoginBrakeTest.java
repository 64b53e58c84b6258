package org.tiaocai.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever guesses waits, at the address where they guess; whom they guess at does not. */
@DisplayName("登录限速")
class LoginBrakeTest extends StaffChanges {

    private static final String WRONG = "wrong-wrong-wrong";

    @Autowired
    JdbcClient jdbc;

    @Test
    @DisplayName("第五次输错起要等，时间翻倍，到时自己解开；本人从别处照常登录")
    void the_fifth_failure_costs_time() {
        fail(someone, 4);
        assertThat(status(someone, Browser.PASSWORD)).as("四次以后").isEqualTo(200);
        fail(someone, 5);
        var refused = login(someone, Browser.PASSWORD);
        assertThat(refused.getStatusCode().value()).isEqualTo(429);
        assertThat(JsonPath.<String>read(refused.getBody(), "$.detail")).contains("密码输错次数过多", "秒后再试");
        assertThat(seconds(refused)).isBetween(3L, 5L);
        assertThat(statusFrom("127.0.0.2", someone, Browser.PASSWORD)).as("从别处").isEqualTo(200);
        time.pass(Duration.ofSeconds(5));
        fail(someone, 1);
        assertThat(seconds(login(someone, Browser.PASSWORD))).isBetween(8L, 10L);
        time.pass(Duration.ofSeconds(10));
        assertThat(status(someone, Browser.PASSWORD)).as("到时").isEqualTo(200);
        fail(someone, 4);
        assertThat(status(someone, Browser.PASSWORD)).as("成功以后重新计数").isEqualTo(200);
    }

    @Test
    @DisplayName("等待最长十五分钟：谁也不能把同事永远锁在外面")
    void nobody_is_locked_out_for_good() {
        fail(someone, 5);
        for (int more = 0; more < 12; more++) {
            time.pass(Duration.ofMinutes(15));
            fail(someone, 1);
        }
        assertThat(seconds(login(someone, Browser.PASSWORD))).isBetween(890L, 900L);
        time.pass(Duration.ofMinutes(15));
        assertThat(status(someone, Browser.PASSWORD)).isEqualTo(200);
    }

    @Test
    @DisplayName("引擎自己那把只有管理员能开的锁不起作用")
    void the_lock_of_the_engine_does_not_bite() {
        jdbc.sql("update ACT_ID_USER set ATTEMPTS_ = 1000, LOCK_EXP_TIME_ = ? where ID_ = ?")
                .params(OffsetDateTime.now(ZoneOffset.UTC).plusYears(1), someone)
                .update();
        assertThat(status(someone, Browser.PASSWORD)).isEqualTo(200);
    }

    @Test
    @DisplayName("没有这个人和密码不对，回答一样")
    void a_name_that_nobody_has_is_treated_alike() {
        for (var name : new String[] {someone, someone + "-nobody"}) {
            for (int nth = 0; nth < 5; nth++) {
                var answer = login(name, WRONG);
                assertThat(answer.getStatusCode().value()).isEqualTo(401);
                assertThat(JsonPath.<String>read(answer.getBody(), "$.title")).isEqualTo("请先登录");
            }
            assertThat(login(name, WRONG).getStatusCode().value()).isEqualTo(429);
        }
    }

    @Test
    @DisplayName("登录页用中文说明要等多久")
    void the_login_page_says_how_long() {
        var browser = new Browser(port);
        for (int nth = 0; nth < 5; nth++) {
            assertThat(Browser.location(browser.logIn(someone, WRONG))).endsWith("/login?error");
        }
        var where = Browser.location(browser.logIn(someone, Browser.PASSWORD));
        assertThat(where).matches(".*/login\\?wait=[345]");
        assertThat(browser.open(where.substring(where.indexOf("/login"))).body())
                .contains("密码输错次数过多，请在 ", "秒后再试");
        assertThat(browser.open("/login?wait=899").body()).contains("15 分钟后再试");
    }

    @ParameterizedTest
    @DisplayName("等待的参数只认数字，别的什么也不显示")
    @ValueSource(strings = {"0", "-1", "99999", "%3Cscript%3E", "5x"})
    void a_forged_wait_shows_nothing(String wait) {
        assertThat(new Browser(port).open("/login?wait=" + wait).body()).doesNotContain("后再试", "<script>");
    }

    @Test
    @DisplayName("引擎不替任何人核对密码：那里没有猜的门")
    void the_engine_checks_no_password_for_anybody() {
        var guess = "{\"username\":\"%s\",\"password\":\"%s\"}".formatted(someone, Browser.PASSWORD);
        var answer = as(another("mediator-union")).send(HttpMethod.POST, "/engine-rest/identity/verify", guess);
        assertThat(answer.getStatusCode().value()).isEqualTo(403);
        assertThat(StaffRest.message(answer)).contains("引擎接口不提供");
    }

    @Test
    @DisplayName("一个地址猜许多名字：生面孔都要等，从这里登录过的同事不受影响")
    void an_address_that_tries_many_names_waits_as_a_whole() {
        var from = "127.0.0.3";
        assertThat(statusFrom(from, someone, Browser.PASSWORD)).isEqualTo(200);
        for (int nth = 0; nth < 99; nth++) {
            assertThat(statusFrom(from, "name-" + nth, WRONG)).isEqualTo(401);
        }
        var stranger = another("mediator-union");
        var otherStranger = another("mediator-union");
        assertThat(statusFrom(from, stranger, Browser.PASSWORD)).as("九十九次").isEqualTo(200);
        assertThat(statusFrom(from, "name-100", WRONG)).isEqualTo(401);
        assertThat(statusFrom(from, otherStranger, Browser.PASSWORD)).as("一百次").isEqualTo(429);
        assertThat(statusFrom(from, someone, Browser.PASSWORD)).as("熟面孔").isEqualTo(200);
        assertThat(statusFrom("127.0.0.4", otherStranger, Browser.PASSWORD))
                .as("别处")
                .isEqualTo(200);
        time.pass(Duration.ofSeconds(5));
        assertThat(statusFrom(from, otherStranger, Browser.PASSWORD)).as("到时").isEqualTo(200);
    }

    private void fail(String user, int times) {
        for (int nth = 0; nth < times; nth++) {
            assertThat(status(user, WRONG)).isEqualTo(401);
        }
    }

    private int status(String user, String password) {
        return login(user, password).getStatusCode().value();
    }

    private ResponseEntity<String> login(String user, String password) {
        return new StaffRest(web, user, password).get("/engine-rest/engine");
    }

    private static long seconds(ResponseEntity<String> refused) {
        return Long.parseLong(refused.getHeaders().getFirst("Retry-After"));
    }

    /** From another address of this machine. */
    private int statusFrom(String address, String user, String password) {
        var credentials = Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
        try (var socket = new Socket()) {
            socket.bind(new InetSocketAddress(InetAddress.getByName(address), 0));
            socket.connect(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port));
            socket.getOutputStream()
                    .write(("GET /engine-rest/engine HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                                    + "Authorization: Basic " + credentials + "\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return Integer.parseInt(answer.substring("HTTP/1.1 ".length(), "HTTP/1.1 ".length() + 3));
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        }
    }
}
