package org.tiaocai.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.tiaocai.story.Forms;

/** A dispute is registered without a mouse; what is wrong is shown where it stands; lists and cards fill in rows. */
@DisplayName("登记页：只用键盘登记一件")
class RegisterBrowserIT extends BrowserStory {

    private static final int DESK = 1280;
    private static final int PHONE = 390;

    /** As many as the form of the task list takes for the same case, counted in issue 21. */
    private static final int FIELDS_BEFORE = 30;

    private static final int CLICKS_BEFORE = 16;

    private static final String ASKED = """
            () => [...document.querySelectorAll('form[data-place] :is(input, select, textarea)')]
              .filter((one) => one.type !== 'hidden' && one.checkVisibility()).length""";

    @Test
    @DisplayName("两方的案件：不点一下鼠标，问的项目比原来少三分之一；错的当场改，登记后看到登记号")
    void by_keyboard_alone() {
        var page = registering();
        page.evaluate("() => { window.clicked = 0; addEventListener('mousedown', () => window.clicked++, true); }");
        type("键盘样");
        tab("999999199001010017", "13800005501", "样例路1号");
        focusOn("parties[1].name");
        type("虚构键盘厂");
        focusOn("claims[0].type");
        page.keyboard().press("ArrowDown");
        assertThat(page.inputValue("[name=cause]")).isEqualTo("REMUNERATION");
        tab("1.2万");
        focusOn("facts");
        type("拖欠工资三个月。");
        page.keyboard().press("Alt+2");
        assertThat(focused()).isEqualTo("parties[2].name");
        type("虚构键盘二厂");
        var fields = (Integer) page.evaluate(ASKED) - perParty();
        page.keyboard().press("Control+Enter");
        page.waitForSelector("[aria-invalid=true]");
        assertThat(focused()).isEqualTo("parties[0].identityNumber");
        assertThat(page.inputValue("[name=facts]")).isEqualTo("拖欠工资三个月。");
        page.screenshot(
                new Page.ScreenshotOptions().setPath(shot("register-faults")).setFullPage(true));
        page.keyboard().press("Control+a");
        type("999999199001010016");
        assertThat(page.getAttribute("[name='claims[0].amount']", "aria-invalid"))
                .isEqualTo("true");
        page.focus("[name='claims[0].amount']");
        page.keyboard().press("Control+a");
        type("12000");
        var clicks = (Integer) page.evaluate("() => window.clicked");
        page.keyboard().press("Control+Enter");
        page.waitForURL("**/registered");
        assertThat(page.textContent("[data-number]")).matches("20\\d\\d-\\d{6}");
        assertThat(page.textContent("main")).contains("键盘样", "登记下一件");
        page.screenshot(new Page.ScreenshotOptions().setPath(shot("registered")).setFullPage(true));
        assertThat(Accessibility.seriousFindings(page)).isEmpty();
        LoggerFactory.getLogger(getClass())
                .info("登记一件：点击 {} 次（原来 {} 次），项目 {} 个（原来 {} 个）", clicks, CLICKS_BEFORE, fields, FIELDS_BEFORE);
        assertThat(clicks * 3).isLessThanOrEqualTo(CLICKS_BEFORE * 2);
        assertThat(fields * 3).isLessThanOrEqualTo(FIELDS_BEFORE * 2);
    }

    @Test
    @DisplayName("没写完就离开，回来都在；粘贴名单成为申请人；刷卡填入姓名、号码、住址")
    void lists_cards_and_drafts() {
        var page = registering();
        page.keyboard().press("Alt+7");
        page.keyboard().insertText("刷卡样|男|汉|19900101|样例路2号|" + Forms.WORKERS_IDENTITY_NUMBER);
        page.keyboard().press("Enter");
        assertThat(page.inputValue("[name='parties[0].name']")).isEqualTo("刷卡样");
        assertThat(page.inputValue("[name='parties[0].address']")).isEqualTo("样例路2号");
        assertThat(focused()).isEqualTo("parties[0].phone");
        page.click("summary:has-text('劳动者名单')");
        page.fill("[data-pasted]", "姓名\t身份证号\n名单样\t999999199001010024\n坏样\t1\n");
        page.click("[data-check-workers]");
        page.waitForSelector("[data-take]");
        page.click("[data-take]");
        assertThat(page.inputValue("[name='workers[0].name']")).isEqualTo("名单样");
        page.waitForSelector("text=已暂存");
        page.navigate("http://localhost:" + port + "/");
        page.navigate("http://localhost:" + port + "/register");
        assertThat(page.inputValue("[name='parties[0].name']")).isEqualTo("刷卡样");
        assertThat(page.inputValue("[name='workers[0].name']")).isEqualTo("名单样");
        for (var width : new int[] {DESK, PHONE}) {
            page.setViewportSize(width, 900);
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(shot("register-" + width))
                    .setFullPage(true));
            assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(width);
        }
        assertThat(Accessibility.seriousFindings(page)).isEmpty();
        page.onceDialog(Dialog::accept);
        page.waitForNavigation(() -> page.click("[data-again]"));
        assertThat(page.inputValue("[name='parties[0].name']")).isEmpty();
    }

    private Page registering() {
        login("registrar");
        var page = counter.page();
        page.navigate("http://localhost:" + port + "/register");
        page.waitForSelector("[name='parties[0].name']:focus");
        return page;
    }

    private void type(String text) {
        counter.page().keyboard().insertText(text);
    }

    /** From here, one field after the other. */
    private void tab(String... texts) {
        for (var text : texts) {
            counter.page().keyboard().press("Tab");
            type(text);
        }
    }

    /** By Tab alone. */
    private void focusOn(String name) {
        for (var presses = 0; presses < 40 && !name.equals(focused()); presses++) {
            counter.page().keyboard().press("Tab");
        }
        assertThat(focused()).isEqualTo(name);
    }

    private String focused() {
        return String.valueOf(counter.page().evaluate("() => document.activeElement.name"));
    }

    /** What one party more asks for. */
    private int perParty() {
        return (Integer) counter.page().evaluate("""
                () => [...document.querySelectorAll('[data-party="parties[2]"] :is(input, select, textarea)')]
                  .filter((one) => one.type !== 'hidden' && one.checkVisibility()).length""");
    }

    private static Path shot(String name) {
        return Path.of("target", "screenshots", name + ".png");
    }
}
