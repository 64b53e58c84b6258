package org.tiaocai.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tiaocai.figures.projection.Rebuild;
import org.tiaocai.people.Groups;
import org.tiaocai.platform.Browser;

/** The heat map as leaders and the administrator ask for it. */
abstract class HeatStory extends LinkageStory {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    static final String OF_THE_YEAR = "?from=2026-01&to=2026-12";

    @LocalServerPort
    int port;

    @Autowired
    Rebuild rebuild;

    final ObjectMapper json = new ObjectMapper();

    @BeforeEach
    void people() {
        bureau.colleague("manager", Groups.LEADERSHIP);
        bureau.colleague("keeper", "camunda-admin");
        rebuild.everything();
    }

    void someSteps() {
        var late = requested();
        bureau.end("mediation", requested());
        bureau.travelWithoutJobs(MONDAY.plusDays(20).atTime(10, 0));
        accept(late);
        bureau.travelWithoutJobs(MONDAY.atTime(10, 0));
        everythingServed(collective(1_000), bureau.today());
        everythingServed(nonFinal(), bureau.today());
    }

    LocalDate dueOf(String number) {
        var task = Objects.requireNonNull(bureau.waiting(number, "acceptMediation"));
        return LocalDate.ofInstant(task.getDueDate().toInstant(), ZONE);
    }

    JsonNode element(String process, String id) throws IOException {
        for (var element : heat(process)) {
            if (element.get("id").asText().equals(id)) {
                return element;
            }
        }
        throw new AssertionError("热图没有环节 " + id);
    }

    JsonNode heat(String process) throws IOException {
        return json.readTree(fetch("manager", "/api/v1/models/" + process + "/heat" + OF_THE_YEAR)
                        .body())
                .get("elements");
    }

    HttpResponse<String> get(String user, String path) {
        return browser(user).open(path);
    }

    HttpResponse<String> fetch(String user, String path) {
        return browser(user).fetch(path);
    }

    Browser browser(String user) {
        var browser = new Browser(port);
        browser.logIn(user, Browser.PASSWORD);
        return browser;
    }

    long one(String sql) {
        return tables.sql(sql).query(Long.class).single();
    }
}
