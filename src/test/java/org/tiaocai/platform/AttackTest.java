package org.tiaocai.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.tiaocai.story.Bureau;
import org.tiaocai.story.StoryTest;

/** Attacks as somebody with or without a login would try them. */
@StoryTest
class AttackTest {

    private static final String PASSWORD = "a-long-enough-secret";

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
        var path = "/camunda/api/admin/setup/default/user/create";
        assertThat(web.postForEntity(path, body, String.class).getStatusCode().is4xxClientError())
                .isTrue();
        assertThat(web.withBasicAuth("mediator", PASSWORD)
                        .postForEntity(path, body, String.class)
                        .getStatusCode())
                .isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(web.withBasicAuth("root-admin", PASSWORD)
                        .getForEntity("/engine-rest/user/evil/profile", String.class)
                        .getStatusCode())
                .isEqualTo(HttpStatus.NOT_FOUND);
    }

    @Test
    @DisplayName("员工不能部署模型，不能新建任务")
    void staff_cannot_deploy() {
        assertThat(post("registrar", "/engine-rest/task/create", "{\"name\":\"x\"}")
                        .getStatusCode())
                .isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(web.withBasicAuth("registrar", PASSWORD)
                        .postForEntity(
                                "/engine-rest/deployment/create",
                                new org.springframework.util.LinkedMultiValueMap<>(
                                        Map.of("a.bpmn", java.util.List.of("x"))),
                                String.class)
                        .getStatusCode()
                        .isError())
                .isTrue();
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
        var headers = new org.springframework.http.HttpHeaders();
        headers.setContentType(org.springframework.http.MediaType.APPLICATION_JSON);
        return web.withBasicAuth(user, PASSWORD)
                .postForEntity(path, new org.springframework.http.HttpEntity<>(json, headers), String.class);
    }
}
