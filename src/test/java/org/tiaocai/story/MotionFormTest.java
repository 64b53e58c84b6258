package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.ResponseEntity;
import org.tiaocai.arbitration.ProcedureKind;
import org.tiaocai.arbitration.motion.MotionKind;
import org.tiaocai.platform.Browser;

@DisplayName("案件页的程序事项表单由事项自己说明，填了就办得成，缺了就说缺什么")
class MotionFormTest extends MotionStory {

    @LocalServerPort
    int port;

    @Autowired
    TestRestTemplate web;

    @ParameterizedTest
    @EnumSource
    @DisplayName("照页面上的表单逐项填写，每一种都登记得上")
    void filled_in_as_the_page_asks(MotionKind kind) {
        var number = underWay(kind == MotionKind.CONVERSION ? ProcedureKind.SIMPLIFIED : ProcedureKind.ORDINARY);
        if (kind == MotionKind.CLAIM_WITHDRAWAL) {
            tables.sql(
                            "insert into claim (registration_number, ordinal, raised_by, type, arrears) values (?, 2, 'RESPONDENT', 'LIQUIDATED_DAMAGES', false)")
                    .param(number)
                    .update();
        }
        var form = form(number, kind);
        Map<String, String> filled = new HashMap<>();
        for (var field : form.select("[name]")) {
            var value = value(field);
            if (!value.isEmpty()) {
                filled.put(field.attr("name"), value);
            }
        }
        var answer = send(number, kind, filled);
        assertThat(answer.getStatusCode().value()).as(answer.getBody()).isEqualTo(204);
        assertThat(last(number).kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @DisplayName("缺少必填的，填错的，说出是哪一项")
    @CsvSource(
            delimiter = '|',
            value = {
                "SUSPENSION|content|见申请书|第四十七条",
                "EXTENSION|content|见申请书|15 天之间",
                "EXTENSION|days|5|请填写内容和理由",
                "CLAIM_CHANGE|content|见申请书|请选择增加或者变更的请求事项",
                "COUNTERCLAIM|content|见申请书|请选择反申请的请求事项",
                "JOINDER|content|见申请书|请选择追加的事由",
                "TRANSFER|content|见申请书|受移送",
                "TERMINATION|content|见申请书|请选择终止审理的事由",
                "WITHDRAWAL|content|见申请书|请选择撤回的种类"
            })
    void what_is_missing(MotionKind kind, String field, String value, String words) {
        var number = underWay();
        var answer = send(number, kind, Map.of(field, value));
        assertThat(answer.getStatusCode().value()).isEqualTo(400);
        assertThat(answer.getBody()).contains(words);
    }

    @Test
    @DisplayName("别的事项的事由不能选")
    void a_ground_of_another_kind() {
        var form = Map.of("content", "见申请书", "ground", "VOLUNTARY");
        var answer = send(underWay(), MotionKind.SUSPENSION, form);
        assertThat(answer.getStatusCode().value()).isEqualTo(400);
        assertThat(answer.getBody()).contains("没有这个选项");
    }

    @Test
    @DisplayName("只能由被申请人提出的，页面不问由谁提出")
    void who_may_raise_it() {
        var number = underWay();
        assertThat(form(number, MotionKind.COUNTERCLAIM).select("select[name=raisedBy]"))
                .isEmpty();
        assertThat(form(number, MotionKind.SUSPENSION).select("select[name=raisedBy] option"))
                .as("本委和本案的两方")
                .hasSize(3);
    }

    private Element form(String number, MotionKind kind) {
        var browser = new Browser(port);
        browser.logIn("head", Browser.PASSWORD);
        var form =
                Jsoup.parse(browser.open("/cases/" + number).body()).selectFirst("form[data-act=motions/" + kind + "]");
        assertThat(form).as(kind.label()).isNotNull();
        return form;
    }

    /** What somebody in no hurry would fill in. */
    private static String value(Element field) {
        // What has a form of its own is left open where it may be; a side that is not asked for is not told.
        if (!field.hasAttr("required")
                && (field.attr("name").startsWith("party")
                                && !field.attr("name").equals("partyName")
                        || field.attr("name").equals("succeeds"))) {
            return "";
        }
        return switch (field.normalName()) {
            case "select" ->
                field.hasAttr("multiple") ? "" : field.select("option").last().attr("value");
            case "textarea" -> "见申请书";
            default ->
                switch (field.attr("type")) {
                    case "number", "hidden" -> field.attr("value");
                    case "date" -> MONDAY.toString();
                    default -> field.attr("inputmode").equals("decimal") ? "500.00" : "样例文字";
                };
        };
    }

    private ResponseEntity<String> send(String number, MotionKind kind, Map<String, String> form) {
        return web.withBasicAuth("head", Browser.PASSWORD)
                .postForEntity("/api/v1/cases/" + number + "/motions/" + kind, form, String.class);
    }
}
