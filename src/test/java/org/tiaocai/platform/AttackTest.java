package org.tiaocai.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.tiaocai.limits.alerts.Sweep;
import org.tiaocai.story.Bureau;
import org.tiaocai.story.Forms;
import org.tiaocai.story.StoryTest;

/** Attacks as somebody with or without a login would try them. */
@StoryTest
class AttackTest {

    private static final String PASSWORD = "a-long-enough-secret";

    @Autowired
    Sweep sweep;

    @Autowired
    TestRestTemplate web;

    @Autowired
    Bureau bureau;

    @BeforeEach
    void staff() {
        bureau.staff();
    }

    @ParameterizedTest
    @DisplayName("不登录什么也看不到，也做不了")
    @ValueSource(
            strings = {
                "/engine-rest/engine", "/engine-rest/task", "/api/v1/mediation/mediators",
                        "/camunda/api/engine/engine/",
                "/camunda/app/tasklist/default/", "/camunda/app/cockpit/default/", "/cases/2026-000001", "/",
                "/v3/api-docs", "/actuator/prometheus"
            })
    void nothing_without_login(String path) {
        var answer = web.getForEntity(path, String.class);
        assertThat(answer.getStatusCode().value() == 401
                        || String.valueOf(answer.getBody()).contains("name=\"password\""))
                .as("%s 要求登录", path)
                .isTrue();
    }

    @ParameterizedTest
    @DisplayName("查询里夹带表达式一律拒绝，藏在 orQueries 里也拒绝（CVE-2026-109432）")
    @ValueSource(
            strings = {
                "{\"dueAfterExpression\":\"${now()}\"}",
                "{\"orQueries\":[{\"dueAfterExpression\":\"${now()}\"}]}",
                "{\"orQueries\":[{\"assigneeExpression\":\"${currentUser()}\",\"name\":\"x\"}]}"
            })
    void no_expression_in_a_query(String query) {
        for (var path : new String[] {"/engine-rest/task", "/engine-rest/task/count"}) {
            assertThat(post("mediator", path, query).getStatusCode()).as(path).isEqualTo(HttpStatus.BAD_REQUEST);
        }
    }

    @Test
    @DisplayName("普通的 orQueries 照常可用")
    void plain_or_queries_still_work() {
        assertThat(post("mediator", "/engine-rest/task", "{\"orQueries\":[{\"name\":\"x\"}]}")
                        .getStatusCode())
                .isEqualTo(HttpStatus.OK);
    }

    @Test
    @DisplayName("列表筛选中夹带表达式也拒绝")
    void no_expression_through_a_filter() {
        var filter = web.withBasicAuth("mediator", PASSWORD).getForObject("/engine-rest/filter", Map[].class)[0];
        assertThat(post(
                                "mediator",
                                "/engine-rest/filter/" + filter.get("id") + "/list",
                                "{\"orQueries\":[{\"dueAfterExpression\":\"${now()}\"}]}")
                        .getStatusCode())
                .isEqualTo(HttpStatus.BAD_REQUEST);
    }

    @Test
    @DisplayName("存储的筛选器只许用约定的表达式，管理员也不例外")
    void no_strange_expression_is_stored() {
        var filter = "{\"resourceType\":\"Task\",\"name\":\"x\",\"query\":{\"assigneeExpression\":\"${1+1}\"}}";
        var answer = post("root-admin", "/engine-rest/filter/create", filter);
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(answer.getBody()).contains("筛选器中不能使用这个表达式");
    }

    @Test
    @DisplayName("不登录不能借初始设置自封管理员（CVE-2026-77226），登录了也不能")
    void nobody_makes_themselves_administrator() {
        var body = Map.of("profile", Map.of("id", "evil"), "credentials", Map.of("password", "evil-evil-evil"));
        for (var path : new String[] {
            "/camunda/api/admin/setup/default/user/create",
            "/camunda/api/admin/setup/default/user/create/",
            "/camunda/api/admin/setup/%64efault/user/create"
        }) {
            assertThat(web.postForEntity(path, body, String.class).getStatusCode())
                    .as(path)
                    .isEqualTo(HttpStatus.NOT_FOUND);
            assertThat(web.withBasicAuth("mediator", PASSWORD)
                            .postForEntity(path, body, String.class)
                            .getStatusCode())
                    .as(path)
                    .isEqualTo(HttpStatus.NOT_FOUND);
        }
        assertThat(web.getForEntity("/camunda/app/admin/default/setup/", String.class)
                        .getStatusCode())
                .isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(web.withBasicAuth("root-admin", PASSWORD)
                        .getForEntity("/engine-rest/user/evil/profile", String.class)
                        .getStatusCode())
                .isEqualTo(HttpStatus.NOT_FOUND);
    }

    @ParameterizedTest
    @DisplayName("任何人都不能经接口部署模型，管理员也不例外")
    @ValueSource(
            strings = {
                "/engine-rest/deployment/create", "/engine-rest/engine/default/deployment/create",
                "/engine-rest/deployment/create/", "/engine-rest/deployment/x/redeploy"
            })
    void nobody_deploys_over_rest(String path) {
        for (var user : new String[] {"registrar", "root-admin"}) {
            assertThat(post(user, path, "{}").getStatusCode()).as(user).isEqualTo(HttpStatus.FORBIDDEN);
        }
    }

    @ParameterizedTest
    @DisplayName("备注、附件和临时任务没有门，原因只用中文说明")
    @CsvSource({
        "/engine-rest/task/{task}/comment/create, '{\"message\":\"张三\"}'",
        "/engine-rest/task/create, '{\"name\":\"x\"}'",
    })
    void no_side_doors_for_free_text(String path, String json) {
        var number = bureau.register(Forms.dispute(LocalDate.now(ZoneId.of("Asia/Shanghai"))));
        var task = bureau.waiting(number, bureau.waiting(number).get(0)).getId();
        var answer = post("root-admin", path.replace("{task}", task), json);
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(message(answer)).matches("\\p{IsHan}[\\p{IsHan}，、：]+");
    }

    @Test
    @DisplayName("附件经接口也传不进引擎")
    void no_attachment() {
        var number = bureau.register(Forms.dispute(LocalDate.now(ZoneId.of("Asia/Shanghai"))));
        var task = bureau.waiting(number, bureau.waiting(number).get(0)).getId();
        var form = new LinkedMultiValueMap<String, Object>();
        form.add("attachment-name", "张三");
        form.add("url", "http://localhost/x");
        var headers = new HttpHeaders();
        headers.setContentType(MediaType.MULTIPART_FORM_DATA);
        var answer = web.withBasicAuth("root-admin", PASSWORD)
                .postForEntity(
                        "/engine-rest/task/" + task + "/attachment/create",
                        new HttpEntity<>(form, headers),
                        String.class);
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(message(answer)).contains("引擎接口不提供");
    }

    @Test
    @DisplayName("口令验证只对接口有效：页面和工作台要在登录页登录")
    void passwords_in_each_call_are_for_machines_only() {
        var mediator = web.withBasicAuth("mediator", PASSWORD);
        assertThat(mediator.getForEntity("/engine-rest/engine", String.class).getStatusCode())
                .isEqualTo(HttpStatus.OK);
        assertThat(mediator.getForEntity("/camunda/api/engine/engine/", String.class)
                        .getStatusCode())
                .isEqualTo(HttpStatus.UNAUTHORIZED);
        assertThat(mediator.getForObject("/", String.class)).contains("name=\"password\"");
    }

    @Test
    @DisplayName("运行指标只给管理员")
    void figures_for_administrators_only() {
        sweep.run();
        assertThat(web.withBasicAuth("mediator", PASSWORD)
                        .getForEntity("/actuator/prometheus", String.class)
                        .getStatusCode())
                .isEqualTo(HttpStatus.FORBIDDEN);
        for (var probe : new String[] {"/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness"}) {
            assertThat(web.getForEntity(probe, String.class).getStatusCode()).isEqualTo(HttpStatus.OK);
        }
    }

    @Test
    @DisplayName("密码不对进不来")
    void a_wrong_password_is_refused() {
        assertThat(web.withBasicAuth("union", "wrong-wrong-wrong")
                        .getForEntity("/engine-rest/engine", String.class)
                        .getStatusCode())
                .isEqualTo(HttpStatus.UNAUTHORIZED);
    }

    private ResponseEntity<String> post(String user, String path, String json) {
        var headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_JSON);
        return web.withBasicAuth(user, PASSWORD).postForEntity(path, new HttpEntity<>(json, headers), String.class);
    }

    private static String message(ResponseEntity<String> answer) {
        return JsonPath.read(answer.getBody(), "$.message");
    }
}
