package org.tiaocai.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.jayway.jsonpath.JsonPath;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tiaocai.story.Bureau;
import org.tiaocai.story.Forms;
import org.tiaocai.story.StoryTest;

/** A mediation session that waits for its mediator, and calls to the engine about it. */
@StoryTest
abstract class SessionToHold {

    static final String PASSWORD = "a-long-enough-secret";
    static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    @Autowired
    TestRestTemplate web;

    @Autowired
    Bureau bureau;

    @Autowired
    TaskService tasks;

    @Autowired
    JdbcClient tables;

    private final ObjectMapper json = new ObjectMapper();
    String number = "";
    String task = "";

    @BeforeEach
    void aSessionToHold() {
        tables.sql("delete from booked_slot").update();
        bureau.staff();
        number = awaitingSession("mediator");
        task = bureau.waiting(number, "holdSession").getId();
    }

    String awaitingSession(String mediator) {
        var registered = bureau.register(Forms.dispute(TODAY));
        bureau.complete(
                "registrar",
                registered,
                "seekMediationConsent",
                Map.of(),
                Map.of("applicantConsent", "WILLING", "respondentConsent", "WILLING", "consentOn", TODAY.toString()));
        bureau.complete(
                "coordinator",
                registered,
                "acceptMediation",
                Map.of("acceptedOn", TODAY.toString(), "organisation", "institute-mediation-centre"),
                Map.of("mediationAcceptance", "ACCEPTED"));
        bureau.complete(
                "coordinator",
                registered,
                "appointMediators",
                Map.of("members", List.of(mediator, "union"), "presiding", mediator, "noConflict", true),
                Map.of());
        return registered;
    }

    static Map<String, Object> session() {
        return Map.of("heldOn", TODAY.toString(), "record", "双方到场。", "reason", "差距较大", "terms", "支付一万元。");
    }

    void claim(String person, String task) {
        var answer = send(person, "POST", "/engine-rest/task/" + task + "/claim", "{\"userId\":\"" + person + "\"}");
        assertThat(answer.getStatusCode().value()).as(person).isEqualTo(204);
    }

    ResponseEntity<String> submit(String person, Map<String, Object> choices) {
        var variables = new LinkedHashMap<String, Object>(sheet(session()));
        choices.forEach((name, value) -> variables.put(name, Map.of("value", value)));
        return send(person, "POST", "/engine-rest/task/" + task + "/submit-form", text(Map.of("variables", variables)));
    }

    Map<String, Object> sheet(Map<String, Object> form) {
        return Map.of(
                "submission", Map.of("value", text(form), "type", "Json", "valueInfo", Map.of("transient", true)));
    }

    String text(Map<String, ?> content) {
        try {
            return json.writeValueAsString(content);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    ResponseEntity<String> send(String person, String method, String path, @Nullable String body) {
        var headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_JSON);
        return web.withBasicAuth(person, PASSWORD)
                .exchange(path, HttpMethod.valueOf(method), new HttpEntity<>(body, headers), String.class);
    }

    static String message(ResponseEntity<String> answer) {
        return JsonPath.read(answer.getBody(), "$.message");
    }
}
