package org.tiaocai.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiaocai.story.Forms;

/** Calls that come twice, at once, or in no shape that anybody knows. */
@DisplayName("重复的、同时的、格式不对的，都用中文退回")
class IncomingCallsTest extends IncomingStory {

    @Test
    @DisplayName("验收 17：两人同时领取，一人领到，另一人得到中文说明")
    void acceptance_17() throws Exception {
        var task = taskOfNewCase();
        var answers = atOnce(
                () -> call("registrar", "/engine-rest/task/" + task + "/claim", Map.of("userId", "registrar")),
                () -> call("union", "/engine-rest/task/" + task + "/claim", Map.of("userId", "union")));
        answers.forEach(answer -> assertThat(answer.status()).isLessThan(500));
        answers.stream().filter(answer -> answer.status() >= 400).forEach(IncomingStory::assertChinese);
        assertThat(answers.stream().filter(answer -> answer.status() < 300)).hasSize(1);
    }

    @Test
    @DisplayName("同一表单同时提交两次：一次办成，另一次得到中文说明")
    void the_same_thing_twice_at_once() throws Exception {
        var task = taskOfNewCase();
        assertThat(call("registrar", "/engine-rest/task/" + task + "/claim", Map.of("userId", "registrar"))
                        .status())
                .isEqualTo(204);
        var advice = envelope(text(Map.of("explanation", "已释明")), Map.of("route", "MEDIATION"));
        Callable<Wire.Answer> submit = () -> call("registrar", "/engine-rest/task/" + task + "/submit-form", advice);
        var answers = atOnce(submit, submit);
        assertThat(answers.stream().filter(answer -> answer.status() < 300)).hasSize(1);
        answers.stream().filter(answer -> answer.status() >= 300).forEach(answer -> {
            assertThat(answer.status()).isBetween(400, 499);
            assertChinese(answer);
        });
        assertRefused(call("registrar", "/engine-rest/task/" + task + "/submit-form", advice), 404, "没有这项");
    }

    @ParameterizedTest
    @DisplayName("表单的信封坏了：没有、读不出、类型不对")
    @ValueSource(
            strings = {
                "{}",
                "",
                "[]",
                "null",
                "{\"variables\":null}",
                "{\"variables\":{}}",
                "{\"variables\":{\"submission\":null}}",
                "{\"variables\":{\"submission\":{\"type\":\"Json\",\"value\":\"\"}}}",
                "{\"variables\":{\"submission\":{\"type\":\"Json\",\"value\":\"{bad\"}}}",
                "{\"variables\":{\"submission\":{\"type\":\"Json\",\"value\":1}}}",
                "{\"variables\":{\"submission\":{\"type\":\"Integer\",\"value\":\"x\"}}}",
                "{\"variables\":{\"submission\":{\"type\":\"Object\",\"value\":\"x\"}}}",
                "{\"variables\":"
            })
    void broken_envelopes(String body) {
        var before = cases();
        assertRefused(wire.send("registrar", "POST", REGISTER, "application/json", bytes(body)), 400, "");
        assertThat(cases()).isEqualTo(before);
    }

    @ParameterizedTest
    @DisplayName("格式和地址不对：4xx，中文")
    @CsvSource(
            delimiter = '|',
            value = {
                "POST | /api/v1/linkage/officers | */*",
                "POST | /api/v1/linkage/officers | ",
                "POST | /api/v1/linkage/officers | nonsense",
                "POST | /engine-rest/task | */*",
                "POST | /engine-rest/task | nonsense",
                "POST | /cases/2026-000001/evidence | multipart/form-data",
                "POST | /api/v1/tasks/x/files | multipart/form-data",
                "GET | /cases/%zz | ",
                "GET | /engine-rest/task?maxResults=x | ",
                "GET | /engine-rest/no-such-thing | ",
                "GET | /api/v1/models/dispute-intake/99999999999 | ",
                "GET | /api/v1/models/dispute-intake/-1 | ",
                "GET | /dashboard/arbitration?from=0001-01&to=9999-12 | ",
                "GET | /api/v1/calendar?from=0001-01-01&to=9999-12-31 | ",
                "DELETE | /engine-rest/task/1.5/claim | ",
            })
    void odd_calls(String method, String path, String type) {
        var answer = wire.send("registrar", method, path, type, bytes(method.equals("POST") ? "{" : ""));
        assertThat(answer.status()).as(answer.body()).isBetween(400, 499);
        assertChinese(answer);
    }

    @Test
    @DisplayName("工作台自己的接口同样回答")
    void the_web_applications_door() {
        var browser = new Browser(port);
        browser.logIn("registrar", Browser.PASSWORD);
        browser.open("/camunda/app/tasklist/default/");
        for (var path : List.of("/task", "/task/count", "/task/no-such-task/claim", "/task/no-such-task/submit-form")) {
            for (var body : List.of("{", "[]", "null", "{\"userId\":\"registrar\",\"variables\":{\"a\":1}}")) {
                var answer = browser.postJson(
                        "/camunda/api/engine/engine/default" + path,
                        body,
                        "X-XSRF-TOKEN",
                        browser.cookie("XSRF-TOKEN"));
                assertThat(answer.statusCode())
                        .as(path + " " + body + answer.body())
                        .isLessThan(500);
                if (answer.statusCode() >= 400) {
                    assertChinese(new Wire.Answer(answer.statusCode(), "", answer.body()));
                }
            }
        }
    }

    @SafeVarargs
    private static List<Wire.Answer> atOnce(Callable<Wire.Answer>... calls) throws Exception {
        var start = new CyclicBarrier(calls.length);
        var people = Executors.newFixedThreadPool(calls.length);
        try {
            var answers = new ArrayList<Wire.Answer>();
            var running = Stream.of(calls)
                    .map(call -> people.submit(() -> {
                        start.await();
                        return call.call();
                    }))
                    .toList();
            for (var one : running) {
                answers.add(one.get());
            }
            return answers;
        } finally {
            people.shutdown();
        }
    }

    private String taskOfNewCase() {
        var number = bureau.register(Forms.dispute(bureau.today(), "wageArrearsEvident", true));
        return Objects.requireNonNull(bureau.waiting(number, "adviseOnRoute")).getId();
    }
}
