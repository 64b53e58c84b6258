package org.tiaocai.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiaocai.story.Forms;

/** A person with an ordinary login and a task of their own, at the doors of the engine itself. */
@DisplayName("引擎自己的门")
class EngineDoorsTest extends SessionToHold {

    @ParameterizedTest
    @DisplayName("持有任务的人不能改它的变量、时限、名称、办理人和候选人，也不能转办、升级、删除")
    @CsvSource(
            delimiter = '|',
            value = {
                "POST   | /task/{task}/variables | {\"modifications\":{\"mediationId\":{\"value\":1,\"type\":\"Long\"}}}",
                "PUT    | /task/{task}/variables/mediationId | {\"value\":1,\"type\":\"Long\"}",
                "DELETE | /task/{task}/variables/mediationId | ",
                "POST   | /task/{task}/localVariables | {\"modifications\":{\"mediationId\":{\"value\":1,\"type\":\"Long\"}}}",
                "PUT    | /task/{task} | {\"name\":\"张三\",\"description\":\"李四\",\"due\":\"2030-01-01T00:00:00.000+0800\",\"priority\":99}",
                "PUT    | /task/{task}/ | {\"followUp\":\"2030-01-01T00:00:00.000+0800\"}",
                "POST   | /task/{task}/delegate | {\"userId\":\"union\"}",
                "POST   | /task/{task}/assignee | {\"userId\":\"union\"}",
                "POST   | /task/{task}/identity-links | {\"userId\":\"street\",\"type\":\"candidate\"}",
                "POST   | /task/{task}/identity-links/delete | {\"userId\":\"union\",\"type\":\"candidate\"}",
                "POST   | /task/{task}/resolve | {}",
                "POST   | /task/{task}/bpmnError | {\"errorCode\":\"x\"}",
                "POST   | /task/{task}/bpmnEscalation | {\"escalationCode\":\"x\"}",
                "DELETE | /task/{task} | ",
            })
    void a_holder_changes_nothing_beside_the_form(String method, String path, @Nullable String body) {
        claim("mediator", task);
        var before = standing();
        for (var door : List.of("/engine-rest", "/engine-rest/engine/default")) {
            var answer = send("mediator", method, door + path.replace("{task}", task), body);
            assertThat(answer.getStatusCode().value()).as(door + path).isEqualTo(403);
            assertThat(message(answer)).containsPattern("\\p{IsHan}").doesNotContainPattern("[A-Za-z]{4,}");
        }
        assertThat(standing()).isEqualTo(before);
    }

    @ParameterizedTest
    @DisplayName("提交的变量只能是表单声明的选项：编号、人员和别的任务的选项都不收")
    @CsvSource({
        "mediationId, 1, Long",
        "panelMembers, street, String",
        "signing, SIGNED, String",
        "bookingId, 1, Long",
        "sessionOutcome, 随便, String",
        "sessionOutcome, SIGNED, String",
    })
    void only_what_the_form_declares_comes_in(String variable, String value, String type) {
        claim("mediator", task);
        var variables = new LinkedHashMap<String, Object>(sheet(session()));
        variables.put("sessionOutcome", Map.of("value", "NOT_AGREED", "type", "String"));
        variables.put(variable, Map.of("value", value, "type", type));
        for (var act : List.of("submit-form", "complete")) {
            var answer = send(
                    "mediator", "POST", "/engine-rest/task/" + task + "/" + act, text(Map.of("variables", variables)));
            assertThat(answer.getStatusCode().value()).as(act).isEqualTo(400);
            assertThat(message(answer)).containsPattern("\\p{IsHan}");
        }
        assertThat(bureau.waiting(number, "holdSession")).isNotNull();
    }

    @Test
    @DisplayName("用别案的编号签不了别案的协议，塞不进别的单位的人")
    void nobody_signs_the_agreement_of_another_case() {
        var answer = submit("mediator", Map.of("sessionOutcome", "AGREED", "mediationId", otherMediation()));
        assertThat(answer.getStatusCode().value()).isEqualTo(400);
        assertThat(bureau.waiting(number, "holdSession")).isNotNull();
    }

    @Test
    @DisplayName("发起流程只交登记表：不能指定登记号，不能带变量，也不能绕过表单")
    void a_start_takes_the_sheet_only() {
        var sheet = sheet(Forms.dispute(TODAY));
        var withKey = Map.of("businessKey", number, "variables", sheet);
        var start = "/engine-rest/process-definition/key/dispute-intake";
        assertThat(send("registrar", "POST", start + "/submit-form", text(withKey))
                        .getStatusCode()
                        .value())
                .isEqualTo(400);
        assertThat(send("registrar", "POST", start + "/start", text(withKey))
                        .getStatusCode()
                        .value())
                .isEqualTo(403);
        var withVariable = new LinkedHashMap<String, Object>(sheet);
        withVariable.put("route", Map.of("value", "ARBITRATION", "type", "String"));
        assertThat(send("registrar", "POST", start + "/submit-form", text(Map.of("variables", withVariable)))
                        .getStatusCode()
                        .value())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @DisplayName("只有争议登记可以由人发起，而且只由立案人员：管理员发起不了别的流程")
    @ValueSource(strings = {"dispute-intake", "mediation", "hearing-observation", "motion", "award", "notice-delivery"})
    void nobody_starts_what_the_system_starts(String process) {
        var body = text(Map.of("variables", sheet(Forms.dispute(TODAY))));
        var answer =
                send("root-admin", "POST", "/engine-rest/process-definition/key/" + process + "/submit-form", body);
        assertThat(answer.getStatusCode().value()).isEqualTo(400);
        assertThat(message(answer)).contains("只有立案");
    }

    @ParameterizedTest
    @DisplayName("绕着写的地址到不了引擎，也不让系统出错")
    @ValueSource(
            strings = {
                "/login/../engine-rest/task",
                "/css/../engine-rest/task",
                "/login/..;/engine-rest/user",
                "/camunda/app/%2e%2e/api/engine",
                "/x/../camunda/api/engine"
            })
    void a_climbing_path_leads_nowhere(String path) {
        var answer = new Browser(port()).open(path);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("地址不正确");
    }

    @ParameterizedTest
    @DisplayName("在办案件的流程不能删除、改动、挂起、改时限，管理员也不能")
    @CsvSource(
            delimiter = '|',
            value = {
                "DELETE | /process-instance/{instance} | ",
                "POST   | /process-instance/delete | {\"processInstanceIds\":[\"{instance}\"]}",
                "POST   | /process-instance/{instance}/modification | {\"instructions\":[]}",
                "PUT    | /process-instance/{instance}/variables/mediationId | {\"value\":1,\"type\":\"Long\"}",
                "PUT    | /process-instance/{instance}/suspended | {\"suspended\":true}",
                "PUT    | /task/{task} | {\"name\":\"张三\"}",
                "POST   | /task/{task}/variables | {\"modifications\":{}}",
                "POST   | /message | {\"messageName\":\"applicationWithdrawn\",\"businessKey\":\"{number}\"}",
                "POST   | /signal | {\"name\":\"x\"}",
                "POST   | /identity/verify | {\"username\":\"head\",\"password\":\"guess\"}",
                "DELETE | /history/process-instance/{instance} | ",
            })
    void nobody_deletes_or_changes_a_case_beside_its_tasks(String method, String path, @Nullable String body) {
        var instance = bureau.waiting(number, "holdSession").getProcessInstanceId();
        for (var door : List.of("/engine-rest", "/engine-rest/engine/default")) {
            var answer = send(
                    "root-admin", method, door + filled(path, instance), body == null ? null : filled(body, instance));
            assertThat(answer.getStatusCode().value()).as(door + path).isEqualTo(403);
            assertThat(message(answer)).contains("不能从旁改动或者删除");
        }
        assertThat(bureau.waiting(number, "holdSession")).isNotNull();
    }

    @ParameterizedTest
    @DisplayName("工作台自己的接口同样关着")
    @ValueSource(strings = {"task/{task}/variables", "process-instance/{instance}/modification", "message"})
    void the_web_applications_doors_are_the_same(String path) {
        var browser = new Browser(port());
        browser.logIn("root-admin", PASSWORD);
        browser.open("/camunda/app/cockpit/default/");
        var instance = bureau.waiting(number, "holdSession").getProcessInstanceId();
        var answer = browser.postJson(
                "/camunda/api/engine/engine/default/" + filled(path, instance),
                "{}",
                "X-XSRF-TOKEN",
                browser.cookie("XSRF-TOKEN"));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("不能从旁改动或者删除");
    }

    private int port() {
        return Integer.parseInt(web.getRootUri().substring(web.getRootUri().lastIndexOf(':') + 1));
    }

    private String filled(String text, String instance) {
        return text.replace("{task}", task).replace("{instance}", instance).replace("{number}", number);
    }

    /** What must not have changed: the task's own words and its variables. */
    private String standing() {
        var open = tasks.createTaskQuery().taskId(task).singleResult();
        return String.join(
                "|",
                open.getName(),
                String.valueOf(open.getDescription()),
                String.valueOf(open.getDueDate()),
                String.valueOf(open.getFollowUpDate()),
                String.valueOf(open.getAssignee()),
                String.valueOf(open.getOwner()),
                String.valueOf(open.getPriority()),
                tasks.getVariables(task).toString(),
                tasks.getIdentityLinksForTask(task).size() + "");
    }

    private long otherMediation() {
        var other = awaitingSession("justice");
        return (Long) tasks.getVariable(bureau.waiting(other, "holdSession").getId(), "mediationId");
    }
}
