package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tiaocai.browser.Chromium;
import org.tiaocai.browser.Counter;

/** A liaison officer and those beside them, in the browser: an award into force, a suit, a revocation, a file lent. */
@DisplayName("在浏览器里办裁审衔接")
class LinkageBrowserIT extends LinkageStory {

    private static final String PASSWORD = "a-long-enough-secret";

    @LocalServerPort
    int port;

    private Counter counter;
    private String number;

    @BeforeEach
    void aBrowser() {
        var chromium = Chromium.onThisMachine();
        assumeTrue(chromium.isPresent(), "没有 Chromium，浏览器测试跳过");
        counter = new Counter("http://localhost:" + port, chromium.get());
    }

    @AfterEach
    void close() {
        if (counter != null) {
            counter.close();
        }
    }

    @Test
    @DisplayName("期间未满不出生效证明并说明原因；期满之后出具")
    void into_force() {
        number = nonFinal();
        allReceive(number, MONDAY);
        login("liaison");
        refused("linkage/certificates", Map.of("party", Long.toString(worker(number))), "期");
        counter.shot("linkage-certificate-refused");
        bureau.travelTo(MONDAY.plusDays(16));
        act("linkage/certificates", Map.of("party", Long.toString(worker(number))));
        see("已生效");
        see("生效证明");
        counter.shot("linkage-in-force");
    }

    @Test
    @DisplayName("起诉：登记立案，收到判决，逐项比较，以判决为准")
    void a_suit() {
        number = nonFinal();
        allReceive(number, MONDAY);
        bureau.travelTo(MONDAY.plusDays(3));
        login("liaison");
        act(
                "linkage/matters",
                Map.of(
                        "party",
                        Long.toString(worker(number)),
                        "kind",
                        "SUIT",
                        "court",
                        BASIC,
                        "docketNo",
                        "（2026）样0101民初901号",
                        "filedOn",
                        MONDAY.plusDays(1).toString()));
        bureau.travelTo(MONDAY.plusDays(60));
        act("linkage/results", Map.of());
        counter.open(bureau.waiting(number, "enterCourtResult").getId(), "[name=result]");
        counter.choose("[name=instance]", "FIRST");
        counter.choose("[name=result]", "JUDGMENT");
        counter.fill("[name=decidedOn]", MONDAY.plusDays(30).toString());
        counter.fill("[name=effectiveOn]", MONDAY.plusDays(58).toString());
        counter.choose("[name=verdict]", "PARTLY_CHANGED");
        counter.choose("[name=cause]", "FACT_FINDING");
        counter.fill("[name=amount]", "36000");
        counter.shot("linkage-court-result");
        counter.press("提交");
        gone("enterCourtResult");
        open();
        see("以法院裁判为准");
        counter.shot("linkage-judged");
    }

    @Test
    @DisplayName("撤销：用人单位申请，裁定撤销，各方重新起算起诉期间")
    void a_revocation() {
        number = finalAward();
        allReceive(number, MONDAY);
        bureau.travelTo(MONDAY.plusDays(3));
        login("liaison");
        act(
                "linkage/matters",
                Map.of(
                        "party",
                        Long.toString(employer(number)),
                        "kind",
                        "SETTING_ASIDE",
                        "court",
                        INTERMEDIATE,
                        "docketNo",
                        "（2026）样01民特901号",
                        "filedOn",
                        MONDAY.plusDays(2).toString()));
        bureau.travelTo(MONDAY.plusDays(42));
        act("linkage/results", Map.of());
        counter.open(bureau.waiting(number, "enterCourtResult").getId(), "[name=result]");
        counter.choose("[name=instance]", "SPECIAL");
        counter.choose("[name=result]", "REVOKED");
        counter.fill("[name=decidedOn]", MONDAY.plusDays(41).toString());
        counter.fill("[name=effectiveOn]", MONDAY.plusDays(41).toString());
        for (var received : counter.page().locator("[name=receivedOn]").all()) {
            received.fill(MONDAY.plusDays(42).toString());
        }
        counter.press("提交");
        gone("enterCourtResult");
        open();
        see("撤销裁决");
        see(MONDAY.plusDays(57).toString());
        counter.shot("linkage-revoked");
    }

    @Test
    @DisplayName("调卷：核对函件、审批、借出、归还核对")
    void a_lending() {
        number = nonFinal();
        allReceive(number, MONDAY);
        login("liaison");
        act(
                "linkage/lendings",
                Map.of(
                        "court", BASIC,
                        "letterNo", "样调卷901号",
                        "judge", "样法官",
                        "purpose", "审理需要",
                        "volumes", "MAIN_ONLY"));
        chosen("archivist", "checkLendingLetter", "IN_ORDER");
        chosen("head", "approveLending", "GRANTED");
        login("archivist");
        counter.open(bureau.waiting(number, "lendFile").getId(), "[name=volumes]");
        counter.choose("[name=volumes]", "MAIN_ONLY");
        counter.choose("[name=form]", "CERTIFIED_COPY");
        counter.fill("[name=pages]", "86");
        counter.fill("[name=bearer]", "样书记员，工作证样");
        counter.press("提交");
        gone("lendFile");
        counter.open(bureau.waiting(number, "returnFile").getId(), "[name=note]");
        counter.fill("[name=note]", "页数相符");
        counter.press("提交");
        gone("returnFile");
        open();
        see("已归还");
        counter.shot("linkage-lending");
    }

    private void chosen(String user, String task, String choice) {
        login(user);
        counter.open(bureau.waiting(number, task).getId(), "[name=choice]");
        counter.pick("choice", choice);
        counter.fill("[name=note]", "相符");
        counter.press("提交");
        gone(task);
    }

    private void login(String user) {
        counter.login(user, PASSWORD);
    }

    private void open() {
        counter.page().navigate("http://localhost:" + port + "/cases/" + number);
    }

    private void see(String text) {
        counter.page().locator("text=" + text + " >> visible=true").first().waitFor();
    }

    /** The act is taken: the page comes again with its form folded up. */
    private void act(String act, Map<String, String> fields) {
        var form = filled(act, fields);
        form.locator("button[type=submit]").click();
        try {
            form.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        } catch (TimeoutError refused) {
            throw new AssertionError(act + "：" + form.locator("[role=alert]").textContent(), refused);
        }
    }

    private void refused(String act, Map<String, String> fields, String because) {
        var form = filled(act, fields);
        form.locator("button[type=submit]").click();
        var alert = form.locator("[role=alert]:not(:empty)");
        alert.waitFor();
        assertThat(alert.textContent()).contains(because);
    }

    private Locator filled(String act, Map<String, String> fields) {
        open();
        var form = counter.page().locator("form[data-act='" + act + "']").first();
        counter.page()
                .locator("details:has(> form[data-act='" + act + "']) > summary")
                .first()
                .click();
        fields.forEach((name, value) -> {
            var field = form.locator("[name=" + name + "]");
            if ("SELECT".equals(field.evaluate("one => one.tagName"))) {
                field.selectOption(value);
            } else {
                field.fill(value);
            }
        });
        return form;
    }

    /** Waits for what the browser has set going. */
    private void gone(String task) {
        for (int tries = 0; tries < 100; tries++) {
            if (bureau.waiting(number, task) == null) {
                return;
            }
            counter.page().waitForTimeout(100);
        }
        counter.shot("linkage-last-seen");
        throw new AssertionError(task + " 没有办成，最后的画面在 target/screenshots/linkage-last-seen.png");
    }
}
