package org.tiaocai.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiaocai.story.Forms;

/** What comes in wrong is refused in Chinese by whichever door, and leaves nothing behind. */
@DisplayName("乱填的都用中文退回，什么也不留下")
class IncomingTest extends IncomingStory {

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
    @DisplayName("读不出来的字（U+FFFD）、半个字：表单、引擎接口的参数都退回，什么也不留下")
    @ValueSource(strings = {"\\ufffd", "\uFFFD", "\\ud83d", "\\ude00"})
    void a_broken_character(String broken) throws Exception {
        var before = cases();
        var form = new com.fasterxml.jackson.databind.ObjectMapper()
                .writeValueAsString(Forms.dispute(bureau.today(), "facts", "拖欠MARK工资"))
                .replace("MARK", broken);
        var direct = "{\"variables\":{\"road\":{\"value\":\"MEDIATION" + broken + "\",\"type\":\"String\"}}}";
        for (var body : List.of(text(envelope(form, Map.of())), direct)) {
            var answer = wire.send("registrar", "POST", REGISTER, "application/json", bytes(body));
            assertThat(answer.status()).as(body).isBetween(400, 499);
            assertThat(answer.body()).contains("不能使用的字符");
        }
        assertThat(cases()).isEqualTo(before);
    }

    @ParameterizedTest
    @DisplayName("验收 07：出生在 1900 年以前或者今天以后的身份证号退回")
    @ValueSource(strings = {"999999189912310010", "999999209912310016"})
    void acceptance_07(String identityNumber) {
        var form = Forms.dispute(bureau.today());
        form.put("parties", List.of(with(Forms.worker(), "identityNumber", identityNumber), Forms.employer()));
        assertRefused(register(form), 400, "1900 年");
    }

    @ParameterizedTest
    @DisplayName("日期只认写出来的，是否只认是或者否：数字、数组不猜；早于法律施行的收到日退回")
    @CsvSource({
        "receivedOn, 0, 应为日期",
        "receivedOn, '[2026,3,2]', 应为日期",
        "receivedOn, '\"2008-04-30\"', 2008 年 5 月 1 日",
        "commonClaim, 3, 应为是或者否",
        "relationOngoing, 2, 应为是或者否"
    })
    void nothing_is_guessed(String field, String json, String words) throws Exception {
        var form = Forms.dispute(bureau.today());
        form.put(field, new com.fasterxml.jackson.databind.ObjectMapper().readTree(json));
        assertRefused(register(form), 400, words);
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

    private static Map<String, Object> with(Map<String, Object> map, String key, Object value) {
        var copy = new HashMap<>(map);
        copy.put(key, value);
        return copy;
    }
}
