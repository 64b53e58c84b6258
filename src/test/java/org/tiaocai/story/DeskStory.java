package org.tiaocai.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.ResponseEntity;
import org.tiaocai.platform.Browser;

/** What a clerk sees and asks at the desk: the case page, the forms of tasks, the answers of the service. */
abstract class DeskStory extends DoorsStory {

    @Autowired
    TestRestTemplate web;

    @LocalServerPort
    int port;

    /** The case page as text alone. */
    String words(String user, String number) {
        return page(user, number).replaceAll("(?s)<script.*?</script>|<[^>]+>|\\s+", "");
    }

    String page(String user, String number) {
        var browser = new Browser(port);
        browser.logIn(user, Browser.PASSWORD);
        return browser.open("/cases/" + number).body();
    }

    JsonNode read(String path) {
        return Objects.requireNonNull(web.withBasicAuth("registrar", Browser.PASSWORD)
                .getForEntity("/api/v1" + path, JsonNode.class)
                .getBody());
    }

    ResponseEntity<String> post(String user, String path, Map<String, ?> body) {
        return web.withBasicAuth(user, Browser.PASSWORD).postForEntity("/api/v1" + path, body, String.class);
    }

    /** What the form of the open task is told. */
    JsonNode form(String number, String task) {
        return read("/tasks/" + Objects.requireNonNull(bureau.waiting(number, task)).getId() + "/filing");
    }

    JsonNode related(Map<String, ?> asked) {
        return Objects.requireNonNull(web.withBasicAuth("registrar", Browser.PASSWORD)
                .postForEntity("/api/v1/intake/related", asked, JsonNode.class)
                .getBody());
    }

    static Map<String, Object> between(Map<String, Object> applicant, Map<String, Object> respondent) {
        var form = application(MONDAY);
        form.put("parties", List.of(applicant, respondent));
        return form;
    }

    static Map<String, Object> firm(String name, @Nullable String creditCode) {
        var firm = new HashMap<>(Forms.employer());
        firm.put("name", name);
        firm.put("creditCode", creditCode);
        firm.put("agents", List.of());
        return firm;
    }
}
