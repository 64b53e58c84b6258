package org.tiaocai.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import org.tiaocai.dispute.DisputeOutcome;
import org.tiaocai.dispute.Disputes;
import org.tiaocai.shared.CaseNumber;
import org.tiaocai.story.Bureau;

/** As the people do it: in Tasklist, from the counter to the sealed agreement, and to a failure. */
@org.tiaocai.story.StoryTest
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:browser;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000")
@DisplayName("在浏览器里办一件案子")
class BrowserStoryIT {

    private static final String PASSWORD = "a-long-enough-secret";

    @LocalServerPort
    int port;

    @Autowired
    Bureau bureau;

    @Autowired
    Disputes disputes;

    private Counter counter;

    @BeforeEach
    void aBrowser() {
        var chromium = Counter.chromium();
        if (chromium.isEmpty()) {
            org.slf4j.LoggerFactory.getLogger(getClass())
                    .error("没有找到 Chromium，浏览器测试被跳过：请安装 chromium 或设置 TIAOCAI_CHROMIUM");
        }
        assumeTrue(chromium.isPresent(), "没有 Chromium，浏览器测试跳过");
        bureau.staff();
        counter = new Counter("http://localhost:" + port, chromium.get());
    }

    @AfterEach
    void close() {
        if (counter != null) {
            counter.close();
        }
    }

    @Test
    @DisplayName("登记、征询、受理、指派、调解、签署、用印，直到协议生效")
    void to_a_sealed_agreement() {
        var number = upToSession("agreement");
        login("mediator");
        open(number, "holdSession", "[name=record]");
        counter.fill("[name=record]", "双方到场，各自陈述，达成一致。");
        counter.field("[name=outcome][value=AGREED]").check();
        counter.fill("[name=terms]", "被申请人支付申请人一万元。");
        counter.shot("hold-session");
        complete(number, "holdSession");

        open(number, "draftAgreement", "[name=performanceDue]");
        counter.fill("[name=terms]", "被申请人于履行期限前支付申请人一万元。");
        counter.fill("[name=performanceDue]", LocalDate.now().plusDays(10).toString());
        counter.fill("[name=performanceMethod]", "银行转账");
        complete(number, "draftAgreement");

        open(number, "signAgreement", "[name=result][value=SIGNED]");
        counter.field("[name=result][value=SIGNED]").check();
        for (var who : new String[] {"applicantSignedOn", "respondentSignedOn", "mediatorSignedOn"}) {
            counter.fill("[name=" + who + "]", LocalDate.now().toString());
        }
        complete(number, "signAgreement");

        login("seal");
        open(number, "sealAgreement", "[name=sealedOn]");
        counter.fill("[name=sealedOn]", LocalDate.now().toString());
        counter.shot("seal-agreement");
        complete(number, "sealAgreement");

        assertThat(disputes.get(CaseNumber.of(number)).outcome()).isEqualTo(DisputeOutcome.AGREEMENT);
        login("coordinator");
        counter.page().navigate("http://localhost:" + port + "/cases/" + number);
        counter.see("调解协议书");
        counter.shot("case-file");
    }

    @Test
    @DisplayName("调解不成；没填的项在旁边用中文提示，什么也没提交")
    void to_a_failure() {
        var number = upToSession("failure");
        login("mediator");
        open(number, "holdSession", "[name=record]");
        counter.press("提交");
        counter.see("请选择调解结果");
        counter.shot("hold-session-faults");
        assertThat(bureau.waiting(number)).containsExactly("holdSession");
        counter.fill("[name=record]", "双方分歧较大。");
        counter.field("[name=outcome][value=NOT_AGREED]").check();
        counter.fill("[name=reason]", "对欠薪数额分歧较大。");
        complete(number, "holdSession");
        assertThat(bureau.waiting(number)).containsExactly("decideOnArbitration");
    }

    private String upToSession(String story) {
        login("registrar");
        counter.shot("start-page");
        counter.startProcess("争议登记与分流");
        register();
        counter.shot("register-dispute-" + story);
        var before = newest();
        counter.press("启动");
        var number = await(() -> newest().equals(before) ? null : newest());
        // The form of choices is the task list's own; its answer is given here as the task list sends it.
        bureau.complete(
                "registrar",
                number,
                "seekMediationConsent",
                java.util.Map.of(),
                java.util.Map.of(
                        "applicantConsent", "WILLING",
                        "respondentConsent", "WILLING",
                        "consentOn", LocalDate.now().toString()));

        login("coordinator");
        open(number, "acceptMediation", "[name=decision][value=ACCEPTED]");
        counter.field("[name=decision][value=ACCEPTED]").check();
        counter.choose("[name=organisation]", "institute-mediation-centre");
        counter.shot("accept-mediation");
        complete(number, "acceptMediation");

        open(number, "appointMediators", "[name=noConflict]");
        counter.field("input[type=checkbox][value=mediator]").check();
        counter.choose("[name=presiding]", "mediator");
        counter.field("[name=noConflict]").check();
        counter.shot("appoint-mediators");
        complete(number, "appointMediators");
        return number;
    }

    private String newest() {
        return disputes.newest(1).stream()
                .findFirst()
                .map(one -> one.number().value())
                .orElse("");
    }

    private void register() {
        counter.choose("[name=cause]", "REMUNERATION");
        counter.fill("[name=facts]", "被申请人拖欠工资三个月。");
        var names = counter.page().locator("[data-rows=parties] > [data-row] > .tiaocai-grid [name=name]");
        names.nth(0).fill("浏览样");
        names.nth(1).fill("虚构浏览器有限公司");
        counter.choose("[name=type]", "WAGES");
        counter.fill("[name=amount]", "12000.50");
    }

    private void login(String user) {
        counter.login(user, PASSWORD);
    }

    private void open(String number, String task, String field) {
        counter.open(bureau.waiting(number, task).getId(), field);
    }

    private void complete(String number, String task) {
        counter.press("提交");
        await(() -> bureau.waiting(number, task) == null ? "done" : null);
    }

    /** Waits for what the browser has set going; a wait that fails shows what was on the screen last. */
    private String await(Supplier<String> answer) {
        for (int tries = 0; tries < 100; tries++) {
            var found = answer.get();
            if (found != null) {
                return found;
            }
            counter.page().waitForTimeout(100);
        }
        counter.shot("last-seen");
        throw new AssertionError("等不到结果，最后的画面在 target/screenshots/last-seen.png");
    }
}
