package org.tiaocai.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.TimeoutError;
import java.nio.file.Path;

/** A browser at the counter: who logs in, which task they open, what they fill in and what they see. */
public final class Counter implements AutoCloseable {

    private static final Path SHOTS = Path.of("target", "screenshots");

    /** Milliseconds until a person would press reload. */
    private static final int PATIENCE = 15_000;

    private static final int LEAVING_TRIES = 5;
    private static final int LEAVING_MS = 500;

    private final Browser browser;
    private final String home;
    private Page page;
    private Effort effort = new Effort(0, 0);

    public Counter(String home, Path chromium) {
        this.home = home;
        this.browser = Chromium.running(chromium);
        this.page = newPage();
    }

    public void login(String user, String password) {
        page.context().close();
        page = newPage();
        page.navigate(home + "/");
        page.fill("[name=username]", user);
        page.fill("[name=password]", password);
        page.click("button[type=submit]");
        page.waitForSelector("text=，您好");
    }

    /** Opens Tasklist's own dialog and the start form in it. */
    void startProcess(String name) {
        page.navigate(home + "/camunda/app/tasklist/default/");
        page.getByText("发起流程").first().click();
        page.getByText(name).first().click();
        page.waitForSelector("[name=receivedOn]");
    }

    /** What has been asked of the person so far; a log-in costs nothing here. */
    Effort effort() {
        return effort;
    }

    /** Opens the task, claims it unless it is theirs already, and waits until its form can be filled in. */
    public void open(String taskId, String field) {
        leave();
        effort = effort.click();
        page.navigate(home + "/camunda/app/tasklist/default/#/?task=" + taskId);
        var claim =
                page.getByText("认领", new Page.GetByTextOptions().setExact(true)).first();
        try {
            claim.or(page.locator(field + ":enabled").first())
                    .first()
                    .waitFor(new Locator.WaitForOptions().setTimeout(PATIENCE));
        } catch (TimeoutError slow) {
            shot("reloaded-" + taskId);
            page.reload();
        }
        claim.or(page.locator(field + ":enabled").first()).first().waitFor();
        if (claim.isVisible()) {
            click(claim);
        }
        page.waitForSelector(field + ":enabled");
    }

    /** Away from a page that may just be loading itself anew, more than once. */
    private void leave() {
        for (var tries = 1; ; tries++) {
            try {
                page.navigate("about:blank");
                return;
            } catch (PlaywrightException stillLoading) {
                if (tries == LEAVING_TRIES) {
                    throw stillLoading;
                }
                page.waitForTimeout(LEAVING_MS);
                page.waitForLoadState();
            }
        }
    }

    /** Opens a task that nobody has to claim. */
    void openOwn(String taskId, String field) {
        leave();
        effort = effort.click();
        page.navigate(home + "/camunda/app/tasklist/default/#/?task=" + taskId);
        try {
            page.waitForSelector(field, new Page.WaitForSelectorOptions().setTimeout(PATIENCE));
        } catch (TimeoutError slow) {
            shot("reloaded-" + taskId);
            page.reload();
            page.waitForSelector(field);
        }
    }

    /** One choice of several. */
    public void pick(String name, String value) {
        check("[name=" + name + "][value=" + value + "]");
    }

    public void check(String selector) {
        effort = effort.field();
        field(selector).check();
    }

    void click(Locator place) {
        effort = effort.click();
        place.click();
    }

    public Locator field(String selector) {
        return page.locator(selector).first();
    }

    public Page page() {
        return page;
    }

    public void fill(String selector, String value) {
        effort = effort.field();
        field(selector).fill(value);
    }

    public void choose(String selector, String value) {
        choose(field(selector), value);
    }

    void choose(Locator list, String value) {
        effort = effort.field();
        list.selectOption(value);
    }

    public void press(String button) {
        click(page.locator("button:visible", new Page.LocatorOptions().setHasText(button))
                .last());
    }

    public void see(String text) {
        page.waitForSelector("*:visible:text('" + text + "')");
    }

    public void shot(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(SHOTS.resolve(name + ".png")));
    }

    private Page newPage() {
        return browser.newContext(new Browser.NewContextOptions()
                        .setLocale("zh-CN")
                        .setTimezoneId("Asia/Shanghai")
                        .setViewportSize(1400, 900))
                .newPage();
    }

    @Override
    public void close() {
        page.context().close();
    }
}
