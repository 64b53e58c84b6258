package org.tiaocai.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.tiaocai.people.Groups;
import org.tiaocai.platform.Browser;
import org.tiaocai.story.Forms;

/** Whatever page the table of rights lists is asked for its faults, so that no new one is forgotten. */
@DisplayName("每一个页面")
class EveryPageBrowserIT extends BrowserStory {

    /** A page of ours by its route: no address of the API or of the engine, no file, nothing that needs a case or a number. */
    private static final Pattern PAGE =
            Pattern.compile("^  GET (/(?!api/|camunda/)[^{}.:]*): (?!open)", Pattern.MULTILINE);

    private static final int DESK = 1280;
    private static final int PHONE = 390;

    @Test
    @DisplayName("没有严重的无障碍问题，手机上不用左右拖动")
    void is_accessible_and_fits() throws IOException {
        bureau.colleague(
                "everything",
                Groups.NAMES.keySet().stream()
                        .filter(group -> !group.equals(Groups.COURT) && !group.equals(Groups.MEDIATION_ORG))
                        .toArray(String[]::new));
        bureau.register(Forms.dispute(LocalDate.now()));
        var readers = readers();
        assertThat(readers).hasSizeGreaterThan(25);
        var found = new TreeMap<String, List<String>>();
        for (var user : List.of("everything", "root-admin")) {
            login(user);
            readers.entrySet().stream()
                    .filter(one -> one.getValue().equals(user))
                    .forEach(one -> found.put(one.getKey(), faults(one.getKey())));
        }
        found.values().removeIf(List::isEmpty);
        assertThat(found).isEmpty();
    }

    /** Each page with somebody who may open it. */
    private Map<String, String> readers() throws IOException {
        var readers = new TreeMap<String, String>();
        for (var user : List.of("everything", "root-admin")) {
            var browser = new Browser(port);
            browser.logIn(user, Browser.PASSWORD);
            for (var path : paths()) {
                var answer = browser.open(path);
                if (answer.statusCode() == 200
                        && answer.headers()
                                .firstValue("Content-Type")
                                .orElse("")
                                .startsWith("text/html")) {
                    readers.putIfAbsent(path, user);
                }
            }
        }
        return readers;
    }

    private static List<String> paths() throws IOException {
        return PAGE.matcher(Files.readString(Path.of("src/main/resources/rights/matrix.yaml")))
                .results()
                .map((MatchResult one) -> one.group(1))
                .filter(path -> !path.equals("/masthead"))
                .toList();
    }

    private List<String> faults(String path) {
        var page = counter.page();
        page.setViewportSize(DESK, 900);
        page.navigate("http://localhost:" + port + path);
        var faults = new ArrayList<>(Accessibility.seriousFindings(page));
        page.setViewportSize(PHONE, 900);
        var width = page.evaluate("document.documentElement.scrollWidth");
        if (!Integer.valueOf(PHONE).equals(width)) {
            faults.add("手机上宽 " + width);
        }
        return faults;
    }
}
