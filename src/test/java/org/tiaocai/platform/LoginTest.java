package org.tiaocai.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpServletRequest;
import org.tiaocai.story.Bureau;
import org.tiaocai.story.StoryTest;

/** One login for pages, engine and APIs, as a browser meets it. */
@StoryTest
class LoginTest {

    private static final String TASK_LIST = "/camunda/app/tasklist/default/";

    @LocalServerPort
    int port;

    @Autowired
    Bureau bureau;

    private Browser browser;

    @BeforeEach
    void atTheDesk() {
        bureau.staff();
        browser = new Browser(port);
    }

    @Test
    @DisplayName("登录后回到原先要看的页面，各工作台都认得这次登录")
    void one_login_for_everything() {
        assertThat(Browser.location(browser.open(TASK_LIST))).endsWith("/login");
        assertThat(Browser.location(browser.logIn("registrar", Browser.PASSWORD)))
                .endsWith(TASK_LIST);
        assertThat(browser.open(TASK_LIST).statusCode()).isEqualTo(200);
        assertThat(browser.fetch("/camunda/api/admin/auth/user/default").body()).contains("registrar");
        assertThat(browser.fetch("/engine-rest/engine").statusCode()).isEqualTo(200);
        assertThat(browser.open("/").statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName("接口的回绝不会成为登录后要回去的页面")
    void an_api_call_is_not_where_one_comes_back_to() {
        browser.fetch("/camunda/api/engine/engine/default/task");
        browser.fetch("/engine-rest/task");
        assertThat(Browser.location(browser.logIn("registrar", Browser.PASSWORD)))
                .isEqualTo("/");
    }

    @Test
    @DisplayName("密码不对：页面用中文说明，不回显输入的内容")
    void a_wrong_password_is_told_in_chinese() {
        var script = "<script>alert(1)</script>";
        assertThat(Browser.location(browser.logIn(script, "wrong"))).endsWith("/login?error");
        var page = browser.open("/login?error=%3Cscript%3Ealert(1)%3C/script%3E&username=%3Cscript%3E");
        assertThat(page.body()).contains("用户名或密码不正确").doesNotContain("<script>");
        assertThat(page.body()).as("演示账号只在演示时显示").doesNotContain("tiaocai-demo");
    }

    @Test
    @DisplayName("登录时更换会话编号")
    void the_session_is_a_new_one_after_login() {
        browser.open(TASK_LIST);
        var before = browser.cookie("JSESSIONID");
        browser.logIn("registrar", Browser.PASSWORD);
        assertThat(before).isNotEmpty();
        assertThat(browser.cookie("JSESSIONID")).isNotEmpty().isNotEqualTo(before);
    }

    @Test
    @DisplayName("会话中的写操作要带令牌，别的网站借不到这次登录")
    void a_session_writes_with_its_token_only() {
        browser.logIn("registrar", Browser.PASSWORD);
        browser.open("/");
        assertThat(browser.postJson("/engine-rest/task/count", "{}").statusCode())
                .isEqualTo(403);
        assertThat(browser.postJson("/engine-rest/task/count", "{}", "X-XSRF-TOKEN", browser.cookie("TIAOCAI-XSRF"))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    @DisplayName("在工作台退出，整个登录都结束")
    void logging_out_of_the_task_list_ends_the_login() {
        browser.logIn("registrar", Browser.PASSWORD);
        assertThat(browser.open(TASK_LIST).statusCode()).isEqualTo(200);
        assertThat(browser.postJson("/camunda/api/admin/auth/user/default/logout", "")
                        .statusCode())
                .isEqualTo(204);
        assertThat(Browser.location(browser.open(TASK_LIST))).endsWith("/login");
        assertThat(browser.fetch("/engine-rest/engine").statusCode()).isEqualTo(401);
    }

    @Test
    @DisplayName("退出链接可用，但别的网站不能替人退出")
    void a_link_logs_out_but_not_from_another_site() {
        browser.logIn("registrar", Browser.PASSWORD);
        assertThat(Routes.LOGOUT.matches(logoutLink("cross-site"))).isFalse();
        assertThat(Browser.location(browser.open("/logout"))).endsWith("/login?logout");
        assertThat(browser.open("/login?logout").body()).contains("您已退出登录");
        assertThat(Browser.location(browser.open("/"))).endsWith("/login");
    }

    @Test
    @DisplayName("登录页开得太久，再登录只是重新显示登录页")
    void a_stale_login_page_is_shown_afresh() {
        var answer = browser.submit("/login", Map.of("username", "registrar", "password", "x"));
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(Browser.location(answer)).endsWith("/login");
    }

    @Test
    @DisplayName("安全响应头")
    void safe_headers() {
        var headers = browser.open("/login").headers();
        assertThat(headers.firstValue("X-Frame-Options")).hasValue("SAMEORIGIN");
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
        assertThat(headers.firstValue("Strict-Transport-Security"))
                .as("只在 https 时")
                .isEmpty();
    }

    private static MockHttpServletRequest logoutLink(String from) {
        var request = new MockHttpServletRequest("GET", "/logout");
        request.setServletPath("/logout");
        request.addHeader("Sec-Fetch-Site", from);
        return request;
    }
}
