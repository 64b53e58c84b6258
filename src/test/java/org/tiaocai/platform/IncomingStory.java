package org.tiaocai.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tiaocai.story.Bureau;
import org.tiaocai.story.StoryTest;

/** Forms and calls as they come in, and what a refusal looks like. */
@StoryTest
abstract class IncomingStory {

    static final String REGISTER = "/engine-rest/process-definition/key/dispute-intake/submit-form";
    private static final ObjectMapper JSON = new ObjectMapper();

    @LocalServerPort
    int port;

    @Autowired
    Bureau bureau;

    @Autowired
    JdbcClient tables;

    Wire wire;

    @BeforeEach
    void staff() {
        bureau.staff();
        wire = new Wire(port);
    }

    Wire.Answer register(Map<String, Object> form) {
        return call("registrar", REGISTER, envelope(text(form), Map.of()));
    }

    Wire.Answer call(String user, String path, Object body) {
        return wire.send(user, "POST", path, "application/json", bytes(text(body)));
    }

    static Map<String, Object> envelope(String submission, Map<String, String> choices) {
        var variables = new HashMap<String, Object>();
        variables.put(
                "submission", Map.of("type", "Json", "value", submission, "valueInfo", Map.of("transient", true)));
        choices.forEach((name, choice) -> variables.put(name, Map.of("type", "String", "value", choice)));
        return Map.of("variables", variables);
    }

    long cases() {
        return count("select count(*) from dispute") + count("select count(*) from party");
    }

    long count(String query) {
        return tables.sql(query).query(Long.class).single();
    }

    static void assertRefused(Wire.Answer answer, int status, String words) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains(words);
        assertChinese(answer);
    }

    static void assertChinese(Wire.Answer answer) {
        assertThat(answer.body())
                .containsPattern("\\p{IsHan}{4,}")
                .doesNotContain("\tat ", "org.camunda", "SQL", "ENGINE-", "Cannot", "cannot");
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static String text(Object json) {
        try {
            return JSON.writeValueAsString(json);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
