package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tiaocai.dispute.Claims;
import org.tiaocai.documents.Volume;
import org.tiaocai.platform.Browser;
import org.tiaocai.shared.RegistrationNumber;

/** Who comes to the counter and is mediated finds each step on paper. */
@DisplayName("登记和调解的文书：申请登记表、受理通知、指派书、回访记录")
class MediationPapersStoryTest extends MediationStory {

    @LocalServerPort
    int port;

    @Autowired
    TestRestTemplate web;

    @Autowired
    Claims claims;

    @Test
    @DisplayName("登记时制作调解申请登记表（D101），写明当事人、请求、事实、申请时间和登记人")
    void the_registration_is_on_paper() {
        var number = registered();
        assertThat(papers().words(number, "D101"))
                .contains("欧阳试样", "虚构样例机械有限公司", "被申请人拖欠工资三个月", "2026年3月2日", "窗口", "某registrar")
                .contains("12000.50 元", "涉及农民工 是", "共同请求 否", "申请人（签名、盖章或者捺印）")
                .as("who signs it gives the whole number")
                .contains(Forms.WORKERS_IDENTITY_NUMBER);
    }

    @Test
    @DisplayName("受理调解的通知双方（D107），指派的调解员有指派书和回避声明（D108，副卷，调解员本人可以打开）")
    void acceptance_and_appointment_are_on_paper() {
        var number = requested();
        assertThat(papers().of(number, "D107-2")).isEmpty();
        accept(number);
        assertThat(papers().words(number, "D107-2")).contains("2026年3月2日受理", "最迟于2026年3月17日", "区劳动人事争议仲裁院调解中心");
        appoint(number, "mediator", "union");
        var appointment = papers().of(number, "D108").get(0);
        assertThat(appointment.volume()).isEqualTo(Volume.INTERNAL);
        assertThat(papers().words(number, "D108"))
                .contains("区人社局某mediator", "区总工会某union", "主持人 某mediator", "回避声明", "最迟于2026年3月17日");
        assertThat(status("mediator", number, appointment.id())).isEqualTo(200);
        assertThat(status("justice", number, appointment.id())).isEqualTo(403);
    }

    @Test
    @DisplayName("每次调解会有调解笔录（D109），写明时间、地点、调解员、经过和结果，逐页签名")
    void each_session_is_on_paper() {
        var number = awaitingSession();
        bureau.travelTo(sessionDay(number));
        hold(number, "ADJOURNED", null);
        assertThat(papers().words(number, "D109"))
                .contains("区劳动人事争议联合调解工作室", "某mediator", "双方到场，各自陈述。", "择期再调", "逐页签名")
                .doesNotContain("支付一万元");
    }

    @Test
    @DisplayName("协议生效后才能制作履行确认、回访记录（D112）；缺了履行情况说缺什么；同样的内容只有一份")
    void performance_is_recorded_after_the_agreement() {
        var number = agreedInSession();
        var form = new HashMap<String, Object>(Map.of("day", MONDAY.toString(), "performed", "已付六千元"));
        assertThat(papers().offered("mediator", number))
                .doesNotContainKey("D112")
                .containsKey("D303");
        assertThat(papers().ask("mediator", number, "D112", form).getBody()).contains("调解协议生效之后才回访");
        draft(number);
        sign(number);
        seal(number);
        assertThat(papers().offered("mediator", number)).containsKey("D112");
        var lacking = papers().ask("mediator", number, "D112", Map.of("day", MONDAY.toString()));
        assertThat(lacking.getStatusCode().value()).isEqualTo(400);
        assertThat(lacking.getBody()).contains("请填写已经履行的金额和日期");
        var made = papers().ask("mediator", number, "D112", form);
        assertThat(made.getStatusCode().value()).as(made.getBody()).isEqualTo(200);
        assertThat(papers().words(number, "D112")).contains("支付申请人一万元", "已付六千元", "银行转账");
        assertThat(papers().ask("mediator", number, "D112", form).getBody()).isEqualTo(made.getBody());
        form.put("performed", "余款已付");
        papers().ask("mediator", number, "D112", form);
        assertThat(papers().of(number, "D112")).hasSize(2);
    }

    @Test
    @DisplayName("两家单位各付一部分：一项请求两笔，协议书（D110）各写各的金额；退回重新起草，两笔都在表单里")
    void each_debtor_pays_its_own_share() {
        var second = Forms.employer();
        second.put("name", "虚构样例用工有限公司");
        var number =
                bureau.register(Forms.dispute(MONDAY, "parties", List.of(Forms.worker(), Forms.employer(), second)));
        consents(number, "WILLING", "WILLING");
        accept(number);
        appoint(number, "mediator", "union");
        bureau.travelTo(sessionDay(number));
        hold(number, "AGREED", null);
        var firms = claims.of(RegistrationNumber.of(number)).get(0).respondents();
        draft(number, Map.of("items", List.of(share(9_000, firms.get(0)), share(3_000.5, firms.get(1)))));
        assertThat(papers().words(number, "D110").replaceAll("\\s", ""))
                .containsPattern("被申请人虚构样例机械有限公司自[^；]*向申请人欧阳试样支付工资9000.00元")
                .containsPattern("；被申请人虚构样例用工有限公司自[^；]*向申请人欧阳试样支付工资3000.50元")
                .doesNotContain("连带");
        var sheet = asked(number, "signAgreement").path("items");
        assertThat(sheet.findValuesAsText("amount")).containsExactly("9000.0", "3000.5");
        assertThat(sheet.path(0).path("debtors").path(0).asLong()).isEqualTo(firms.get(0));
        assertThat(sheet.path(1).path("debtors").path(0).asLong()).isEqualTo(firms.get(1));
    }

    private static Map<String, Object> share(double amount, Long... debtors) {
        return Map.of("claim", 1, "amount", amount, "performWithinDays", 7, "debtors", List.of(debtors));
    }

    private JsonNode asked(String number, String task) {
        return Objects.requireNonNull(web.withBasicAuth("mediator", Browser.PASSWORD)
                .getForObject("/api/v1/mediation/tasks/" + bureau.taskOf(number, task) + "/session", JsonNode.class));
    }

    private int status(String user, String number, long paper) {
        var browser = new Browser(port);
        browser.logIn(user, Browser.PASSWORD);
        return browser.open("/cases/" + number + "/documents/" + paper).statusCode();
    }

    private PapersOnFile papers() {
        return new PapersOnFile(documents, web, port);
    }
}
