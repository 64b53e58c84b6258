package org.tiaocai.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tiaocai.AtOnce;
import org.tiaocai.people.GroupMembers;
import org.tiaocai.people.Groups;
import org.tiaocai.story.OnPostgres;

/** Accounts in the institute's own words: made, imported, given roles and one-time passwords. */
@OnPostgres
@DisplayName("系统管理：人员")
class StaffPageTest extends StaffChanges {

    private static final String ACCOUNTS = "/administration/accounts";
    private static final Pattern PASSWORD = Pattern.compile("<code>([^<]+)</code>");
    private static int sequence;

    @Autowired
    GroupMembers members;

    private @Nullable Browser administrator;

    @Test
    @DisplayName("只有系统管理员能看、能建；别人 403")
    void administrators_only() {
        var head = loggedIn("head");
        assertThat(head.open(ACCOUNTS).statusCode()).isEqualTo(403);
        var id = fresh();
        assertThat(head.submit(ACCOUNTS, with(head, person(id, "某新人", Groups.CLERK)))
                        .statusCode())
                .isEqualTo(403);
        assertThat(members.isIn(Groups.CLERK, id)).isFalse();
    }

    @Test
    @DisplayName("新建：一次性密码只显示一次；登录后先设自己的密码，之前哪儿也去不了；设好后用新密码登录，旧的不能再用")
    void a_new_colleague() {
        var id = fresh();
        var answer = post(ACCOUNTS, person(id, "某新人", Groups.CLERK));
        var once = password(answer);
        assertThat(answer.body()).contains("密码只在这里显示这一次", "某新人");
        assertThat(page("/" + id)).doesNotContain(once);
        assertThat(members.isIn(Groups.CLERK, id)).isTrue();

        var newcomer = new Browser(port);
        assertThat(Browser.location(newcomer.logIn(id, once))).doesNotContain("error");
        assertThat(Browser.location(newcomer.open("/"))).endsWith("/password");
        assertThat(Browser.location(newcomer.open("/calendar"))).endsWith("/password");
        assertThat(newcomer.fetch("/api/v1/cases").statusCode()).isEqualTo(403);
        assertThat(newcomer.open("/password").body()).contains("您用的是一次性密码");
        assertThat(own(newcomer, "not-this-one-123", "a-quiet-morning-7").body())
                .contains("现在的密码不正确");
        assertThat(own(newcomer, once, "short").body()).contains("密码太短");
        assertThat(own(newcomer, once, once).body()).contains("这个密码用过");
        assertThat(Browser.location(own(newcomer, once, "a-quiet-morning-7"))).endsWith("/login?password");
        var again = new Browser(port);
        assertThat(Browser.location(again.logIn(id, "a-quiet-morning-7"))).doesNotContain("error");
        assertThat(again.open("/").statusCode()).isEqualTo(200);
        assertThat(Browser.location(new Browser(port).logIn(id, once))).contains("error");
    }

    @ParameterizedTest
    @DisplayName("填错的说明在哪一项，什么也不建")
    @CsvSource({
        "id, '', 登录名由字母",
        "id, 张三, 登录名由字母",
        "id, 3abc, 登录名由字母",
        "name, '', 请填写姓名",
    })
    void a_faulty_colleague(String field, String typed, String fault) {
        var fields = person(fresh(), "某新人", Groups.CLERK);
        fields.put(field, typed);
        assertThat(post(ACCOUNTS, fields).body()).contains(fault);
        var without = person(fresh(), "某新人", Groups.CLERK);
        without.remove("role." + Groups.CLERK);
        assertThat(post(ACCOUNTS, without).body()).contains("请至少选择一个岗位");
    }

    @Test
    @DisplayName("法院、调解组织要选所属的一家；外单位、纪检监督的岗位不与本机构的岗位在一个账号里，成批的、改岗位的也一样")
    void who_is_of_another_body() {
        var court = person(fresh(), "某法官", Groups.COURT);
        assertThat(post(ACCOUNTS, court).body()).contains("还要选所属的法院");
        assertThat(post(ACCOUNTS, person(fresh(), "某调解员", Groups.MEDIATION_ORG)).body())
                .contains("还要选所属的调解组织");
        for (var outside : java.util.List.of(Groups.COURT, Groups.ORG_SEAL, Groups.SUPERVISION)) {
            var both = person(fresh(), "某兼职", Groups.ARBITRATOR);
            both.put("role." + outside, "true");
            assertThat(post(ACCOUNTS, both).body()).contains("一个账号只能属于一个单位");
        }
        assertThat(post(ACCOUNTS + "/import", Map.of("list", "abc-x1,某批,仲裁员、纪检监督"))
                        .body())
                .contains("一个账号只能属于一个单位");
        assertThat(post(
                                ACCOUNTS + "/" + someone + "/roles",
                                Map.of("role." + Groups.CLERK, "true", "role." + Groups.SUPERVISION, "true"))
                        .body())
                .contains("一个账号只能属于一个单位");
        var supervisor = person(fresh(), "某监督", Groups.SUPERVISION);
        assertThat(post(ACCOUNTS, supervisor).body()).contains("某监督").doesNotContain("一个账号只能属于一个单位");
    }

    @Test
    @DisplayName("用过的登录名不能再用，大小写不同也不行")
    void an_id_is_for_life() {
        assertThat(post(ACCOUNTS, person(someone, "某人", Groups.CLERK)).body()).contains("用户编号已经用过");
        assertThat(post(ACCOUNTS, person(someone.toUpperCase(java.util.Locale.ROOT), "某人", Groups.CLERK))
                        .body())
                .contains("用户编号已经用过");
    }

    @Test
    @DisplayName("重设密码：原来的会话从下一次操作起结束，旧密码不能用；自己的在修改密码里设")
    void a_password_is_reset() {
        var browser = loggedIn(someone);
        var once = password(post(ACCOUNTS + "/" + someone + "/password", Map.of()));
        assertThat(Browser.location(browser.open("/"))).as("下一次操作").endsWith("/login");
        assertThat(Browser.location(new Browser(port).logIn(someone, Browser.PASSWORD)))
                .contains("error");
        var again = new Browser(port);
        again.logIn(someone, once);
        assertThat(Browser.location(again.open("/"))).endsWith("/password");
        assertThat(post(ACCOUNTS + "/" + ADMINISTRATOR + "/password", Map.of()).body())
                .contains("自己的密码请在");
        assertThat(post(ACCOUNTS + "/nobody-at-all/password", Map.of()).statusCode())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("岗位：勾上的加入，去掉的移出，下一次操作起生效；自己的岗位不能改")
    void roles_are_changed() {
        var browser = loggedIn(someone);
        assertThat(post(ACCOUNTS + "/" + someone + "/roles", Map.of("role." + Groups.CLERK, "true"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(members.isIn(Groups.CLERK, someone)).isTrue();
        assertThat(members.isIn(Groups.MEDIATOR_UNION, someone)).isFalse();
        assertThat(Browser.location(browser.open("/"))).endsWith("/login");
        assertThat(page("/" + someone)).contains("记录人员", "加入岗位");
        assertThat(post(ACCOUNTS + "/" + ADMINISTRATOR + "/roles", Map.of()).body())
                .contains("不能更改自己的岗位");
        assertThat(post(ACCOUNTS + "/" + someone + "/name", Map.of("name", "")).body())
                .contains("请填写姓名");
        post(ACCOUNTS + "/" + someone + "/name", Map.of("name", "某改名"));
        assertThat(page("/" + someone)).contains("某改名", "修改资料");
    }

    @Test
    @DisplayName("成批导入：先逐行核对，一行有错什么也不建；改好后全部新建，各有一次性密码")
    void a_list_is_imported() {
        var one = fresh();
        var other = fresh();
        var faulty = "登录名,姓名,岗位\n" + one + ",某甲,记录人员\n" + one + ",某乙,园丁\n" + someone + ",某丙,送达人员\n,某丁,\n";
        var shown = post(ACCOUNTS + "/import", Map.of("list", faulty, "checked", "true"))
                .body();
        assertThat(shown).contains("还没有新建任何账号", "名单里登录名重复", "没有“园丁”这个岗位", "登录名已经用过", "请填写岗位");
        assertThat(members.isIn(Groups.CLERK, one)).isFalse();
        var good = one + ",某甲,记录人员\n" + other + ",某乙,送达人员、记录人员\n";
        assertThat(post(ACCOUNTS + "/import", Map.of("list", good)).body()).contains("新建 2 个账号");
        assertThat(members.isIn(Groups.CLERK, one)).as("只是核对").isFalse();
        var made = post(ACCOUNTS + "/import", Map.of("list", good, "checked", "true"));
        assertThat(PASSWORD.matcher(made.body()).results()).hasSize(2);
        assertThat(members.isIn(Groups.SERVICE, other)).isTrue();
        assertThat(members.isIn(Groups.CLERK, other)).isTrue();
        assertThat(post(ACCOUNTS + "/import", Map.of("list", "")).body()).contains("请粘贴或者上传人员名单");
    }

    @Test
    @DisplayName("没有办理的，各页都回答 400，页面和说明照样在；没有的岗位不收，原来的岗位还在")
    void a_refusal_is_no_success() {
        var roles = members.isIn(Groups.MEDIATOR_UNION, someone);
        var unknown = post(ACCOUNTS + "/" + someone + "/roles", Map.of("role.zzz", "true"));
        assertThat(unknown.statusCode()).isEqualTo(400);
        assertThat(unknown.body()).contains("没有这个岗位", "role=\"alert\"");
        assertThat(members.isIn(Groups.MEDIATOR_UNION, someone)).isEqualTo(roles);
        var newcomer = person(fresh(), "某新人", Groups.CLERK);
        newcomer.put("role.zzz", "true");
        refused(ACCOUNTS, newcomer, "没有这个岗位");
        refused(ACCOUNTS, person("3abc", "某新人", Groups.CLERK), "登录名由字母");
        refused(ACCOUNTS + "/" + someone + "/suspension", Map.of("reason", ""), "请写明原因");
        refused(ACCOUNTS + "/" + someone + "/name", Map.of("name", ""), "请填写姓名");
        refused(ACCOUNTS + "/import", Map.of("list", ""), "请粘贴或者上传人员名单");
        refused(ACCOUNTS + "/import", Map.of("list", ",某丁,", "checked", "true"), "还没有新建任何账号");
        refused("/administration/rooms", Map.of("name", ""), "alert");
        refused("/administration/bodies/court", Map.of("name", ""), "alert");
        refused("/administration/sessions/new/hearing", Map.of("name", ""), "alert");
        refused("/administration/years", Map.of("year", ""), "alert");
        assertThat(own(as(), "not-this-one-123", "a-quiet-morning-7").statusCode())
                .isEqualTo(400);
        assertThat(as().open(ACCOUNTS).statusCode()).isEqualTo(200);
        assertThat(post(ACCOUNTS + "/import", Map.of("list", fresh() + ",某戊,记录人员\n"))
                        .statusCode())
                .as("只是核对")
                .isEqualTo(200);
    }

    @Test
    @DisplayName("同时暂停三次：只有一次，变更记录只有一行")
    void of_three_suspensions_one_stands() throws Exception {
        var path = ACCOUNTS + "/" + someone + "/suspension";
        var form = with(as(), Map.of("reason", "同时暂停"));
        assertThat(AtOnce.many(3, () -> {
                    if (as().submit(path, form).statusCode() != 302) {
                        throw new IllegalStateException("refused");
                    }
                    return path;
                }))
                .isEqualTo(1);
        assertThat(page("/" + someone).split("同时暂停", -1)).hasSize(2);
        post(ACCOUNTS + "/" + someone + "/reopening", Map.of("reason", "试过了"));
    }

    private void refused(String path, Map<String, String> fields, String words) {
        var answer = post(path, fields);
        assertThat(answer.statusCode()).as(path + fields).isEqualTo(400);
        assertThat(answer.body()).contains(words);
    }

    private String page(String path) {
        return as().open(ACCOUNTS + path).body();
    }

    private Browser as() {
        if (administrator == null) {
            administrator = loggedIn(ADMINISTRATOR);
        }
        return administrator;
    }

    private HttpResponse<String> post(String path, Map<String, String> fields) {
        return as().submit(path, with(as(), fields));
    }

    private static Map<String, String> with(Browser browser, Map<String, String> fields) {
        var form = new HashMap<>(fields);
        form.put("_csrf", browser.token());
        return form;
    }

    private HttpResponse<String> own(Browser browser, String current, String wanted) {
        return browser.submit(
                "/password", with(browser, Map.of("current", current, "wanted", wanted, "repeated", wanted)));
    }

    private static Map<String, String> person(String id, String name, String role) {
        return new HashMap<>(Map.of("id", id, "name", name, "role." + role, "true"));
    }

    private static String password(HttpResponse<String> answer) {
        var found = PASSWORD.matcher(answer.body());
        assertThat(found.find()).as(answer.body()).isTrue();
        return found.group(1);
    }

    /** Gone from its roles after the test, as the other colleagues are. */
    private static String fresh() {
        return "colleague-page-" + ++sequence;
    }
}
