package org.tiaocai.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tiaocai.story.Bureau;
import org.tiaocai.story.Forms;
import org.tiaocai.story.StoryTest;

/** What comes in wrong is refused in Chinese by whichever door, and leaves nothing behind. */
@StoryTest
@DisplayName("乱填的、重复的、同时的，都用中文退回，什么也不留下")
class IncomingTest {

    private static final String REGISTER = "/engine-rest/process-definition/key/dispute-intake/submit-form";
    private static final ObjectMapper JSON = new ObjectMapper();

    @LocalServerPort
    int port;

    @Autowired
    Bureau bureau;

    @Autowired
    JdbcClient tables;

    private Wire wire;

    @BeforeEach
    void staff() {
        bureau.staff();
        wire = new Wire(port);
    }

    @ParameterizedTest
    @DisplayName("验收 14：姓名或者事实中的 U+0000 退回并说明是哪一项")
    @CsvSource({"name, 姓名或者名称", "facts, 事实与理由"})
    void acceptance_14(String field, String named) {
        var before = cases();
        var form = Forms.dispute(bureau.today());
        if (field.equals("facts")) {
            form.put("facts", "拖欠\u0000工资");
        } else {
            form.put("parties", List.of(with(Forms.worker(), "name", "王\u0000芳"), Forms.employer()));
        }
        assertRefused(register(form), 400, named);
        assertThat(cases()).isEqualTo(before);
    }

    @Test
    @DisplayName("验收 14：上传材料的名称含 U+0000，不入卷，不留文件")
    void acceptance_14_upload() {
        var number = bureau.register(Forms.dispute(bureau.today()));
        var parts = "--b\r\nContent-Disposition: form-data; name=\"name\"\r\n\r\n工资\u0000条\r\n"
                + "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n\r\n%PDF-1.4 x\r\n--b--\r\n";
        var answer = wire.send(
                "registrar", "POST", "/cases/" + number + "/evidence", "multipart/form-data; boundary=b", bytes(parts));
        assertThat(answer.status()).isBetween(400, 499);
        assertThat(answer.body()).contains("不能使用的字符");
        assertThat(count("select count(*) from evidence_item where registration_number = '" + number
                        + "' and file_id is not null"))
                .isZero();
    }

    @ParameterizedTest
    @DisplayName("验收 07：出生在 1900 年以前或者今天以后的身份证号退回")
    @ValueSource(strings = {"999999189912310010", "999999209912310016"})
    void acceptance_07(String identityNumber) {
        var form = Forms.dispute(bureau.today());
        form.put("parties", List.of(with(Forms.worker(), "identityNumber", identityNumber), Forms.employer()));
        assertRefused(register(form), 400, "1900 年");
    }

    @Test
    @DisplayName("验收 17：两人同时领取，一人领到，另一人得到中文说明")
    void acceptance_17() throws Exception {
        var task = taskOfNewCase();
        var answers = atOnce(
                () -> call("registrar", "/engine-rest/task/" + task + "/claim", Map.of("userId", "registrar")),
                () -> call("union", "/engine-rest/task/" + task + "/claim", Map.of("userId", "union")));
        answers.forEach(answer -> assertThat(answer.status()).isLessThan(500));
        answers.stream().filter(answer -> answer.status() >= 400).forEach(IncomingTest::assertChinese);
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
    @DisplayName("验收 61：全角数字和千分位读作数字")
    @CsvSource({"９８００, 9800.00", "'12,000.50', 12000.50", "'１２，０００', 12000.00"})
    void acceptance_61(String typed, String amount) {
        var form = Forms.dispute(bureau.today(), "claims", List.of(Map.of("type", "WAGES", "amount", typed)));
        assertThat(register(form).status()).isEqualTo(200);
        assertThat(tables.sql("select amount from claim order by id desc fetch first row only")
                        .query(java.math.BigDecimal.class)
                        .single())
                .isEqualByComparingTo(amount);
    }

    @Test
    @DisplayName("验收 61：1.2万不猜，退回")
    void acceptance_61_refused() {
        var form = Forms.dispute(bureau.today(), "claims", List.of(Map.of("type", "WAGES", "amount", "1.2万")));
        assertRefused(register(form), 400, "“金额”应为数字");
    }

    @ParameterizedTest
    @DisplayName("看起来空白的姓名就是没有填写")
    @ValueSource(strings = {"\u3000", "\u00A0\u00A0", "\u200B\u200D", "\uFEFF"})
    void blank_names(String name) {
        var form = Forms.dispute(bureau.today());
        form.put("parties", List.of(with(Forms.worker(), "name", name), Forms.employer()));
        assertRefused(register(form), 400, "请填写当事人姓名或名称");
    }

    static Stream<Map<String, Object>> holes() {
        var hole = new ArrayList<Object>();
        hole.add(null);
        return Stream.of(Map.of("parties", hole), Map.of("claims", hole), Map.of("evidence", hole));
    }

    @ParameterizedTest
    @DisplayName("列表中的空项退回，说明是哪个列表")
    @MethodSource("holes")
    void lists_have_no_holes(Map<String, Object> hole) {
        var form = Forms.dispute(bureau.today());
        form.putAll(hole);
        assertRefused(register(form), 400, "第 1 项是空的");
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

    private Wire.Answer register(Map<String, Object> form) {
        return call("registrar", REGISTER, envelope(text(form), Map.of()));
    }

    private Wire.Answer call(String user, String path, Object body) {
        return wire.send(user, "POST", path, "application/json", bytes(text(body)));
    }

    private static Map<String, Object> envelope(String submission, Map<String, String> choices) {
        var variables = new HashMap<String, Object>();
        variables.put(
                "submission", Map.of("type", "Json", "value", submission, "valueInfo", Map.of("transient", true)));
        choices.forEach((name, choice) -> variables.put(name, Map.of("type", "String", "value", choice)));
        return Map.of("variables", variables);
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

    private long cases() {
        return count("select count(*) from dispute") + count("select count(*) from party");
    }

    private long count(String query) {
        return tables.sql(query).query(Long.class).single();
    }

    private static Map<String, Object> with(Map<String, Object> map, String key, Object value) {
        var copy = new HashMap<>(map);
        copy.put(key, value);
        return copy;
    }

    private static void assertRefused(Wire.Answer answer, int status, String words) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains(words);
        assertChinese(answer);
    }

    private static void assertChinese(Wire.Answer answer) {
        assertThat(answer.body())
                .containsPattern("\\p{IsHan}{4,}")
                .doesNotContain("\tat ", "org.camunda", "SQL", "ENGINE-", "Cannot", "cannot");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(Object json) {
        try {
            return JSON.writeValueAsString(json);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
