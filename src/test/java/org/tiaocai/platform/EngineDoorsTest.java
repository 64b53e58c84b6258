package org.tiaocai.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.jayway.jsonpath.JsonPath;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.camunda.bpm.engine.TaskService;
import org.jspecify.annotations.Nullable;
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
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tiaocai.people.Duties;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.story.Bureau;
import org.tiaocai.story.Forms;
import org.tiaocai.story.StoryTest;

/** A person with an ordinary login and a task of their own, at the doors of the engine itself. */
@StoryTest
@DisplayName("引擎自己的门")
class EngineDoorsTest {

    private static final String PASSWORD = "a-long-enough-secret";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    @Autowired
    TestRestTemplate web;

    @Autowired
    Bureau bureau;

    @Autowired
    TaskService tasks;

    @Autowired
    Duties duties;

    @Autowired
    JdbcClient tables;

    private final ObjectMapper json = new ObjectMapper();
    private String number = "";
    private String task = "";

    @BeforeEach
    void aSessionToHold() {
        tables.sql("delete from booked_slot").update();
        bureau.staff();
        number = awaitingSession("mediator");
        task = bureau.waiting(number, "holdSession").getId();
    }

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
    @DisplayName("管理员改派：只能给这项任务本来可以给的人，不存在的、别的岗位的都不行")
    @CsvSource({
        "union, 204",
        "registrar, 400",
        "justice, 400",
        "head, 400",
        "root-admin, 400",
        "nobody-there, 400",
        "'　', 400"
    })
    void a_task_is_reassigned_to_who_could_have_it(String to, int status) {
        var answer = send("root-admin", "POST", "/engine-rest/task/" + task + "/assignee", text(Map.of("userId", to)));
        assertThat(answer.getStatusCode().value()).as(to).isEqualTo(status);
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

    @Test
    @DisplayName("任务只能由本人领取；同事领取的，别人不能办结")
    void a_task_is_claimed_for_oneself_and_done_by_who_holds_it() {
        var forAnother = send("mediator", "POST", "/engine-rest/task/" + task + "/claim", "{\"userId\":\"union\"}");
        assertThat(forAnother.getStatusCode().value()).isEqualTo(400);
        assertThat(message(forAnother)).contains("只能由本人领取");
        claim("mediator", task);
        for (var person : List.of("union", "root-admin")) {
            var taken = send(person, "POST", "/engine-rest/task/" + task + "/claim", "{\"userId\":\"" + person + "\"}");
            assertThat(taken.getStatusCode().value()).as(person).isEqualTo(400);
            assertThat(message(taken)).contains("已由同事领取");
            var done = submit(person, Map.of("sessionOutcome", "NOT_AGREED"));
            assertThat(done.getStatusCode().value()).as(person).isEqualTo(400);
            assertThat(message(done)).contains("已由同事领取");
        }
        assertThat(submit("mediator", Map.of("sessionOutcome", "NOT_AGREED"))
                        .getStatusCode()
                        .value())
                .isEqualTo(204);
        var gone = submit("mediator", Map.of("sessionOutcome", "NOT_AGREED"));
        assertThat(gone.getStatusCode().value()).isEqualTo(404);
        assertThat(message(gone)).contains("可能已由同事办结");
    }

    @Test
    @DisplayName("管理员有全部引擎权限，也不能办理不归其岗位的任务")
    void all_rights_make_nobody_a_candidate() {
        var answer = submit("root-admin", Map.of("sessionOutcome", "NOT_AGREED"));
        assertThat(answer.getStatusCode().value()).isEqualTo(400);
        assertThat(message(answer)).contains("不归您的岗位");
    }

    @Test
    @DisplayName("自己领取的可以归还，归还后同事可以领取")
    void what_was_claimed_is_given_back() {
        claim("mediator", task);
        assertThat(send("union", "POST", "/engine-rest/task/" + task + "/unclaim", "")
                        .getStatusCode()
                        .value())
                .isEqualTo(403);
        assertThat(send("mediator", "POST", "/engine-rest/task/" + task + "/unclaim", "")
                        .getStatusCode()
                        .value())
                .isEqualTo(204);
        claim("union", task);
    }

    @Test
    @DisplayName("指定由本人办理的任务不能归还：归还后没有人能领取")
    void what_has_no_candidates_is_not_given_back() {
        tasks.addCandidateUser(task, "mediator");
        tasks.deleteCandidateUser(task, "union");
        claim("mediator", task);
        tasks.deleteCandidateUser(task, "mediator");
        var answer = send("mediator", "POST", "/engine-rest/task/" + task + "/unclaim", "");
        assertThat(answer.getStatusCode().value()).isEqualTo(400);
        assertThat(message(answer)).contains("指定由您办理");
    }

    @Test
    @DisplayName("任务被改派以后，原来的人既看不到也办不了")
    void a_task_taken_away_is_out_of_sight() {
        claim("mediator", task);
        assertThat(send("root-admin", "POST", "/engine-rest/task/" + task + "/assignee", "{\"userId\":\"union\"}")
                        .getStatusCode()
                        .value())
                .isEqualTo(204);
        tasks.deleteCandidateUser(task, "mediator");
        assertThat(bureau.sees("mediator", number, "holdSession")).isFalse();
        assertThat(bureau.sees("union", number, "holdSession")).isTrue();
        assertThat(send(
                                "union",
                                "POST",
                                "/engine-rest/task/" + task + "/submit-form",
                                text(Map.of("variables", withChoice(session(), "NOT_AGREED"))))
                        .getStatusCode()
                        .value())
                .isEqualTo(204);
    }

    @Test
    @DisplayName("被申请回避的人：领取、办结、读取任务和变量都停止，撤销后恢复")
    void whom_a_recusal_suspends_does_nothing() {
        claim("mediator", task);
        duties.lockOut(RegistrationNumber.of(number), "mediator");
        for (var read : List.of("/variables", "/form-variables", "/form", "/deployed-form")) {
            assertThat(send("mediator", "GET", "/engine-rest/task/" + task + read, null)
                            .getStatusCode()
                            .value())
                    .as(read)
                    .isEqualTo(400);
        }
        assertThat(message(submit("mediator", Map.of("sessionOutcome", "NOT_AGREED"))))
                .contains("回避");
        assertThat(message(send(
                        "root-admin", "POST", "/engine-rest/task/" + task + "/assignee", "{\"userId\":\"mediator\"}")))
                .contains("回避");
        duties.readmit(RegistrationNumber.of(number), "mediator");
        assertThat(submit("mediator", Map.of("sessionOutcome", "NOT_AGREED"))
                        .getStatusCode()
                        .value())
                .isEqualTo(204);
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

    @Test
    @DisplayName("同一任务两人同时领取：一人得手，另一人得到中文说明")
    void a_lost_race_is_told_in_chinese() throws Exception {
        var ready = new CyclicBarrier(2);
        var people = Executors.newFixedThreadPool(2);
        try {
            var answers = people.invokeAll(List.of(claiming("mediator", ready), claiming("union", ready)));
            var codes = new ArrayList<Integer>();
            for (var one : answers) {
                codes.add(one.get().getStatusCode().value());
                if (one.get().getStatusCode().value() != 204) {
                    assertThat(message(one.get())).containsPattern("\\p{IsHan}").doesNotContainPattern("[A-Za-z]{3,}");
                }
            }
            assertThat(codes)
                    .hasSize(2)
                    .containsOnlyOnce(204)
                    .allMatch(code -> List.of(204, 400, 409).contains(code));
        } finally {
            people.shutdown();
        }
    }

    private Callable<ResponseEntity<String>> claiming(String person, CyclicBarrier ready) {
        return () -> {
            ready.await();
            return send(person, "POST", "/engine-rest/task/" + task + "/claim", "{\"userId\":\"" + person + "\"}");
        };
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

    private String awaitingSession(String mediator) {
        var registered = bureau.register(Forms.dispute(TODAY));
        bureau.complete(
                "registrar",
                registered,
                "seekMediationConsent",
                Map.of(),
                Map.of("applicantConsent", "WILLING", "respondentConsent", "WILLING", "consentOn", TODAY.toString()));
        bureau.complete(
                "coordinator",
                registered,
                "acceptMediation",
                Map.of("acceptedOn", TODAY.toString(), "organisation", "institute-mediation-centre"),
                Map.of("mediationAcceptance", "ACCEPTED"));
        bureau.complete(
                "coordinator",
                registered,
                "appointMediators",
                Map.of("members", List.of(mediator, "union"), "presiding", mediator, "noConflict", true),
                Map.of());
        return registered;
    }

    private static Map<String, Object> session() {
        return Map.of("heldOn", TODAY.toString(), "record", "双方到场。", "reason", "差距较大", "terms", "支付一万元。");
    }

    private void claim(String person, String task) {
        var answer = send(person, "POST", "/engine-rest/task/" + task + "/claim", "{\"userId\":\"" + person + "\"}");
        assertThat(answer.getStatusCode().value()).as(person).isEqualTo(204);
    }

    private ResponseEntity<String> submit(String person, Map<String, Object> choices) {
        var variables = new LinkedHashMap<String, Object>(sheet(session()));
        choices.forEach((name, value) -> variables.put(name, Map.of("value", value)));
        return send(person, "POST", "/engine-rest/task/" + task + "/submit-form", text(Map.of("variables", variables)));
    }

    private Map<String, Object> withChoice(Map<String, Object> form, String outcome) {
        var variables = new LinkedHashMap<String, Object>(sheet(form));
        variables.put("sessionOutcome", Map.of("value", outcome));
        return variables;
    }

    private Map<String, Object> sheet(Map<String, Object> form) {
        return Map.of(
                "submission", Map.of("value", text(form), "type", "Json", "valueInfo", Map.of("transient", true)));
    }

    private String text(Map<String, ?> content) {
        try {
            return json.writeValueAsString(content);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private ResponseEntity<String> send(String person, String method, String path, @Nullable String body) {
        var headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_JSON);
        return web.withBasicAuth(person, PASSWORD)
                .exchange(path, HttpMethod.valueOf(method), new HttpEntity<>(body, headers), String.class);
    }

    private static String message(ResponseEntity<String> answer) {
        return JsonPath.read(answer.getBody(), "$.message");
    }
}
