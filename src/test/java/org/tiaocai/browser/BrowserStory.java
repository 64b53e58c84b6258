package org.tiaocai.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tiaocai.story.Bureau;
import org.tiaocai.story.StoryTest;

/** A case handled in the browser, as the people do it. */
@StoryTest
abstract class BrowserStory {

    /** A tenth of a second each. */
    private static final int TRIES = 300;

    /** Of these, before a button is pressed again. */
    private static final int AGAIN = 80;

    private static final String PASSWORD = "a-long-enough-secret";

    @LocalServerPort
    int port;

    @Autowired
    Bureau bureau;

    Counter counter;

    @BeforeEach
    void aBrowser() {
        var chromium = Chromium.onThisMachine();
        if (chromium.isEmpty()) {
            LoggerFactory.getLogger(getClass()).error("没有找到 Chromium，浏览器测试被跳过：请安装 chromium 或设置 TIAOCAI_CHROMIUM");
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

    void login(String user) {
        counter.login(user, PASSWORD);
    }

    void open(String number, String task, String field) {
        counter.open(bureau.waiting(number, task).getId(), field);
    }

    /** A task that is the person's already. */
    void openOwn(String number, String task, String field) {
        counter.openOwn(bureau.waiting(number, task).getId(), field);
    }

    /** A paper that comes beside the form moves its button: a press that hit nothing is made again, as a person does. */
    void complete(String number, String task) {
        counter.press("提交");
        var asked = new AtomicInteger();
        await(() -> {
            if (bureau.waiting(number, task) == null) {
                return "done";
            }
            if (asked.incrementAndGet() % AGAIN == 0) {
                counter.press("提交");
            }
            return null;
        });
    }

    void see(String number, String text) {
        counter.page().navigate("http://localhost:" + port + "/cases/" + number);
        counter.see(text);
    }

    /** Waits for what the browser has set going; a wait that fails shows what was on the screen last. */
    String await(Supplier<String> answer) {
        for (int tries = 0; tries < TRIES; tries++) {
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
