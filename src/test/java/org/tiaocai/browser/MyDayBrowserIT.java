package org.tiaocai.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.tiaocai.story.Forms;

/** The morning in the browser: from the start page into a task, on to the next one, and back with a reason. */
@DisplayName("我的一天：首页、办完、下一项、退回")
class MyDayBrowserIT extends BrowserStory {

    @Test
    @DisplayName("首页点开任务，不用认领；办完看到发生了什么和下一项；插入常用语；退回写明理由，理由在表单上方")
    void from_the_start_page_to_the_next_task_and_back() {
        var number = toTheSession();
        login("mediator");
        var page = counter.page();
        counter.shot("my-day");
        assertThat(page.locator("#mine ~ table, section[aria-labelledby=mine]")
                        .first()
                        .innerText())
                .contains("主持调解并记录");
        counter.click(page.locator("section[aria-labelledby=mine] tr", new Page.LocatorOptions().setHasText(number))
                .locator("a")
                .first());
        page.waitForSelector("[name=record]:enabled");
        page.locator("[name=record]").focus();
        counter.click(page.locator(".phrases:visible").first());
        counter.click(page.locator(".phrase-list button", new Page.LocatorOptions().setHasText("双方就争议事项各自陈述")));
        assertThat(page.locator("[name=record]").inputValue()).contains("双方就争议事项各自陈述");
        counter.pick("outcome", "AGREED");
        counter.fill("[name=terms]", "被申请人支付申请人一万元。");
        complete(number, "holdSession");

        var after = page.locator(".tiaocai-after");
        after.waitFor();
        counter.shot("after-a-step");
        assertThat(after.innerText()).contains("已办结：主持调解并记录", number, "制作调解协议书");
        counter.click(after.locator("a.btn-primary"));
        page.waitForSelector("[name=performanceMethod]:enabled");
        counter.fill("[name=terms]", "被申请人支付申请人一万元。");
        counter.fill("[data-rows=items] [name=amount]", "10000");
        counter.fill("[name=performanceDue]", LocalDate.now().plusDays(10).toString());
        counter.fill("[name=performanceMethod]", "银行转账");
        bureau.explain("mediator", number);
        complete(number, "draftAgreement");

        counter.click(page.locator(".tiaocai-after a.btn-primary"));
        var back = page.locator(".tiaocai-way-back button").first();
        back.waitFor();
        counter.click(back);
        page.locator(".tiaocai-why textarea").fill("金额写错");
        counter.shot("send-back");
        counter.click(page.locator(".tiaocai-why button[type=submit]"));
        await(() -> bureau.waiting(number, "draftAgreement") == null ? null : "back");
        counter.openOwn(bureau.waiting(number, "draftAgreement").getId(), "[name=terms]:enabled");
        page.locator(".tiaocai-came-back").waitFor();
        counter.shot("came-back");
        assertThat(page.locator(".tiaocai-came-back").innerText()).contains("退回", "金额写错", "某mediator");
        LoggerFactory.getLogger(getClass())
                .info("我的一天：首页到退回共点击 {} 次", counter.effort().clicks());
    }

    private String toTheSession() {
        var number = bureau.register(Forms.dispute(LocalDate.now()));
        var today = LocalDate.now().toString();
        bureau.complete(
                "registrar",
                number,
                "seekMediationConsent",
                Map.of(),
                Map.of("applicantConsent", "WILLING", "respondentConsent", "WILLING", "consentOn", today));
        bureau.complete(
                "coordinator",
                number,
                "acceptMediation",
                Map.of("acceptedOn", today, "organisation", "institute-mediation-centre"),
                Map.of("mediationAcceptance", "ACCEPTED"));
        bureau.complete(
                "coordinator",
                number,
                "appointMediators",
                Map.of("members", List.of("mediator"), "presiding", "mediator", "noConflict", true),
                Map.of());
        return number;
    }
}
