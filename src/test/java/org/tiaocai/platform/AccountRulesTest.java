package org.tiaocai.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** Who a person is cannot be changed by themselves, nor under the feet of what they have written. */
@DisplayName("账号规则")
class AccountRulesTest extends StaffChanges {

    @ParameterizedTest
    @DisplayName("用户编号谁也不能改，也不能借别人的编号覆盖别人")
    @ValueSource(strings = {"brand-new-id", "head"})
    void an_id_is_for_life(String other) {
        for (var who : new String[] {someone, ADMINISTRATOR}) {
            var answer = as(who).send(HttpMethod.PUT, profile(someone), named(other, someone));
            refused(answer, "用户编号不能更改");
        }
        assertThat(administrator().get(profile("head")).getBody()).doesNotContain(someone);
    }

    @Test
    @DisplayName("不能改自己的姓名，不能删除自己，管理员也不例外；改邮箱可以")
    void nobody_renames_or_deletes_themselves() {
        for (var who : new String[] {someone, ADMINISTRATOR}) {
            refused(as(who).send(HttpMethod.PUT, profile(who), named(who, "另一个名字")), "不能更改自己的姓名");
            refused(as(who).send(HttpMethod.DELETE, "/engine-rest/user/" + who, ""), "不能删除自己的账号");
            assertThat(as(who).get("/engine-rest/engine").getStatusCode()).isEqualTo(HttpStatus.OK);
        }
        var mail = "{\"id\":\"%1$s\",\"firstName\":\"%1$s\",\"lastName\":\"某\",\"email\":\"a@b.invalid\"}"
                .formatted(someone);
        assertThat(as(someone).send(HttpMethod.PUT, profile(someone), mail).getStatusCode())
                .isEqualTo(HttpStatus.NO_CONTENT);
    }

    @Test
    @DisplayName("经工作台的接口也一样")
    void nor_through_the_web_applications() {
        var browser = loggedIn(ADMINISTRATOR);
        browser.fetch("/camunda/api/admin/auth/user/default");
        var token = browser.cookie("XSRF-TOKEN");
        var self = "/camunda/api/engine/engine/default/user/" + ADMINISTRATOR;
        var renamed = browser.send("PUT", self + "/profile", named(ADMINISTRATOR, "另一个名字"), "X-XSRF-TOKEN", token);
        assertThat(renamed.statusCode()).as(renamed.body()).isEqualTo(400);
        assertThat(renamed.body()).contains("不能更改自己的姓名");
        var moved = browser.send("PUT", self + "/profile", named("brand-new-id", "x"), "X-XSRF-TOKEN", token);
        assertThat(moved.body()).contains("用户编号不能更改");
        var deleted = browser.send("DELETE", self, "", "X-XSRF-TOKEN", token);
        assertThat(deleted.statusCode()).isEqualTo(400);
        assertThat(deleted.body()).contains("不能删除自己的账号");
    }

    @Test
    @DisplayName("不能给自己增减岗位，不能停用自己；在用的岗位不能删除")
    void nobody_gives_themselves_a_role() {
        var head = "/engine-rest/group/institute-head";
        refused(administrator().send(HttpMethod.PUT, head + "/members/" + ADMINISTRATOR, ""), "不能给自己增加岗位");
        refused(
                administrator()
                        .send(HttpMethod.DELETE, "/engine-rest/group/camunda-admin/members/" + ADMINISTRATOR, ""),
                "不能移除自己的岗位");
        refused(administrator().send(HttpMethod.DELETE, head, ""), "不能删除");
        refused(administrator().send(HttpMethod.DELETE, "/engine-rest/group/camunda-admin", ""), "请先逐一移出岗位");
        assertThat(onThePage(ADMINISTRATOR, "suspension", "试试").body()).contains("不能停用或者恢复自己的账号");
    }

    @Test
    @DisplayName("用过的编号不再给别人，大小写不同也不行；系统自己的编号也不给")
    void an_id_is_used_once() {
        refused(create(someone), "用户编号已经用过");
        assertThat(administrator()
                        .send(HttpMethod.DELETE, "/engine-rest/user/" + someone, "")
                        .getStatusCode())
                .isEqualTo(HttpStatus.NO_CONTENT);
        refused(create(someone), "用户编号已经用过");
        refused(create(someone.toUpperCase(java.util.Locale.ROOT)), "用户编号已经用过");
        refused(create("system"), "用户编号已经用过");
        assertThat(create(someone + "-b").getStatusCode()).isEqualTo(HttpStatus.NO_CONTENT);
    }

    @ParameterizedTest
    @DisplayName("不合规则的密码，本人和管理员都设不了；新建账号也一样")
    @CsvSource({
        "eleven-char, 至少 12 位",
        "a-long-enough-secret, 这个密码用过",
        "{id}-2026, 不能含有用户编号或者姓名",
        "XX-{ID}, 不能含有用户编号或者姓名",
        "tiaocai-demo, 公开的演示密码",
    })
    void a_password_keeps_to_the_rule(String password, String why) {
        var candidate = password.replace("{id}", someone).replace("{ID}", someone.toUpperCase(java.util.Locale.ROOT));
        refused(setPassword(someone, someone, candidate), why);
        refused(setPassword(ADMINISTRATOR, someone, candidate), why);
        assertThat(as(someone).get("/engine-rest/engine").getStatusCode()).isEqualTo(HttpStatus.OK);
    }

    @Test
    @DisplayName("正好十二位可以；最近五次用过的不行，更早的可以")
    void old_passwords_do_not_come_back_soon() {
        var now = Browser.PASSWORD;
        for (int nth = 1; nth <= 4; nth++) {
            now = changedTo("twelve-chr-" + nth, now);
        }
        refused(password(now, Browser.PASSWORD), "这个密码用过");
        now = changedTo("twelve-chr-5", now);
        refused(password(now, "twelve-chr-1"), "这个密码用过");
        changedTo(Browser.PASSWORD, now);
    }

    @Test
    @DisplayName("名字是中文的，密码里也不能有")
    void a_chinese_name_is_a_name() {
        rename(someone, "慕容秋水");
        refused(setPassword(someone, someone, "我是慕容秋水不是别人啊啊"), "不能含有用户编号或者姓名");
    }

    @Test
    @DisplayName("密码规则查询不会透露谁用过什么密码")
    void asking_for_the_rule_tells_nothing_about_passwords() {
        var asked = administrator()
                .send(
                        HttpMethod.POST,
                        "/engine-rest/identity/password-policy",
                        "{\"password\":\"%s\",\"profile\":{\"id\":\"%s\"}}".formatted(Browser.PASSWORD, someone));
        assertThat(asked.getStatusCode()).isEqualTo(HttpStatus.OK);
        assertThat(asked.getBody()).contains("\"valid\":true");
    }

    @Test
    @DisplayName("账号页只给管理员；列出状态和变更记录")
    void the_page_is_for_administrators() {
        assertThat(loggedIn(someone).open("/administration/accounts").statusCode())
                .isEqualTo(403);
        var page = onThePage(someone, "closure", "");
        assertThat(page.body()).contains("请写明原因");
        onThePage(someone, "closure", "调往他处");
        var browser = loggedIn(ADMINISTRATOR);
        assertThat(browser.open("/administration/accounts").body()).contains(someone, "离岗停用");
        assertThat(browser.open("/administration/accounts/" + someone).body()).contains("新建账号", "加入岗位", "离岗停用", "调往他处");
        assertThat(browser.open("/administration/accounts/nobody-at-all").statusCode())
                .isEqualTo(404);
    }

    private String changedTo(String next, String now) {
        var answer = password(now, next);
        assertThat(answer.getStatusCode()).as(answer.getBody()).isEqualTo(HttpStatus.NO_CONTENT);
        time.pass(Duration.ofMinutes(1));
        return next;
    }

    private ResponseEntity<String> password(String now, String next) {
        return new StaffRest(web, someone, now)
                .send(
                        HttpMethod.PUT,
                        "/engine-rest/user/" + someone + "/credentials",
                        "{\"password\":\"%s\",\"authenticatedUserPassword\":\"%s\"}".formatted(next, now));
    }

    private ResponseEntity<String> setPassword(String by, String of, String password) {
        return as(by).send(
                        HttpMethod.PUT,
                        "/engine-rest/user/" + of + "/credentials",
                        "{\"password\":\"%s\",\"authenticatedUserPassword\":\"%s\"}"
                                .formatted(password, Browser.PASSWORD));
    }

    private ResponseEntity<String> create(String id) {
        return administrator()
                .send(
                        HttpMethod.POST,
                        "/engine-rest/user/create",
                        "{\"profile\":%s,\"credentials\":{\"password\":\"a-long-enough-secret\"}}"
                                .formatted(named(id, "新")));
    }

    private static String profile(String user) {
        return "/engine-rest/user/" + user + "/profile";
    }

    private static String named(String id, String name) {
        return "{\"id\":\"%s\",\"firstName\":\"%s\",\"lastName\":\"某\"}".formatted(id, name);
    }

    private static void refused(ResponseEntity<String> answer, String why) {
        assertThat(answer.getStatusCode()).as(answer.getBody()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(StaffRest.message(answer)).contains(why);
    }
}
