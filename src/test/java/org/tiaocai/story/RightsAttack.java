package org.tiaocai.story;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.util.LinkedMultiValueMap;
import org.tiaocai.people.Groups;
import org.tiaocai.platform.Browser;

/** Colleagues at the outer door of a case, each with their own login. */
abstract class RightsAttack extends AwardStory {

    @LocalServerPort
    int port;

    @Autowired
    TestRestTemplate web;

    private final Map<String, Browser> browsers = new HashMap<>();

    @BeforeEach
    void more() {
        bureau.colleague("liaison", Groups.LIAISON);
        bureau.colleague("archivist", Groups.ARCHIVIST);
        bureau.colleague("court", Groups.COURT, "court-district");
        bureau.colleague("manager", Groups.LEADERSHIP);
        bureau.colleague("mediator2", Groups.MEDIATOR_HRSS);
        bureau.colleague("without-role");
    }

    String id(String number, String task) {
        return Objects.requireNonNull(bureau.waiting(number, task)).getId();
    }

    int get(String user, String path) {
        return web.withBasicAuth(user, Browser.PASSWORD)
                .getForEntity("/api/v1" + path, String.class)
                .getStatusCode()
                .value();
    }

    String body(String user, String path) {
        return Objects.requireNonNullElse(
                web.withBasicAuth(user, Browser.PASSWORD).getForObject("/api/v1" + path, String.class), "");
    }

    int post(String user, String path, Map<String, ?> body) {
        return web.withBasicAuth(user, Browser.PASSWORD)
                .postForEntity("/api/v1" + path, body, String.class)
                .getStatusCode()
                .value();
    }

    int upload(String user, String path) {
        var parts = new LinkedMultiValueMap<String, Object>();
        parts.add("name", "照片");
        parts.add("file", new ByteArrayResource(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 0}) {
            @Override
            public String getFilename() {
                return "photo.jpg";
            }
        });
        return path.startsWith("/api/")
                ? web.withBasicAuth(user, Browser.PASSWORD)
                        .postForEntity(path, parts, String.class)
                        .getStatusCode()
                        .value()
                : browser(user)
                        .submitWithFile(path + "?_csrf=" + browser(user).token(), Map.of("name", "照片"), new byte[] {1})
                        .statusCode();
    }

    int open(String user, String path) {
        return browser(user).open(path).statusCode();
    }

    String page(String user, String path) {
        return browser(user).open(path).body();
    }

    Browser browser(String user) {
        return browsers.computeIfAbsent(user, name -> {
            var browser = new Browser(port);
            browser.logIn(name, Browser.PASSWORD);
            return browser;
        });
    }
}
