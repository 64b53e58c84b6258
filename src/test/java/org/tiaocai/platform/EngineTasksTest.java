package org.tiaocai.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.camunda.bpm.engine.exception.NullValueException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ResponseEntity;
import org.tiaocai.people.Duties;
import org.tiaocai.people.TaskDuties;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.story.OnPostgres;

/** Who takes a task, gives it back, and is given it, at the doors of the engine itself. */
@OnPostgres
@DisplayName("引擎自己的门：领取、归还、改派、办结")
class EngineTasksTest extends SessionToHold {

    @Autowired
    Duties duties;

    @Autowired
    TaskDuties taskDuties;

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
    @DisplayName("没有这项任务：读什么都说明没有，不是系统出错")
    void a_task_that_does_not_exist_is_not_found() {
        for (var read : List.of("", "/variables", "/form", "/deployed-form", "/form-variables", "/rendered-form")) {
            assertThat(send("mediator", "GET", "/engine-rest/task/no-such-task" + read, null)
                            .getStatusCode()
                            .is4xxClientError())
                    .as(read)
                    .isTrue();
        }
        var door = new TaskDoor(taskDuties);
        assertThatThrownBy(() -> door.checkReadTask(null)).isInstanceOf(NullValueException.class);
        assertThatThrownBy(() -> door.checkReadTaskVariable(null)).isInstanceOf(NullValueException.class);
        assertThatThrownBy(() -> door.checkTaskWork(null)).isInstanceOf(NullValueException.class);
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

    private Map<String, Object> withChoice(Map<String, Object> form, String outcome) {
        var variables = new LinkedHashMap<String, Object>(sheet(form));
        variables.put("sessionOutcome", Map.of("value", outcome));
        return variables;
    }
}
