package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tiaocai.documents.Volume;
import org.tiaocai.platform.Browser;

/** Who comes to the counter and is mediated finds each step on paper. */
@DisplayName("登记和调解的文书：申请登记表、受理通知、指派书、回访记录")
class MediationPapersStoryTest extends MediationStory {

    @LocalServerPort
    int port;

    @Autowired
    TestRestTemplate web;

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

    private int status(String user, String number, long paper) {
        var browser = new Browser(port);
        browser.logIn(user, Browser.PASSWORD);
        return browser.open("/cases/" + number + "/documents/" + paper).statusCode();
    }

    private PapersOnFile papers() {
        return new PapersOnFile(documents, web, port);
    }
}
