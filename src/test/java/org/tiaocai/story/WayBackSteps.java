package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.ResponseEntity;
import org.tiaocai.platform.Browser;

/** 退回、撤回 as the page above the form asks for them. */
record WayBackSteps(Bureau bureau, TestRestTemplate web) {

    String id(String number, String task) {
        return Objects.requireNonNull(bureau.waiting(number, task)).getId();
    }

    /** The step is open again, and the one that was sent back is not. */
    void sentBack(String user, String number, String from, String to) {
        var answer = ask(user, id(number, from), "send-back");
        assertThat(answer.getStatusCode().value())
                .as(from + " → " + to + " " + answer.getBody())
                .isEqualTo(200);
        assertThat(bureau.waiting(number)).contains(to).doesNotContain(from);
    }

    /** @return what was answered to who may not */
    String sendBack(String user, String number, String from) {
        var answer = ask(user, id(number, from), "send-back");
        assertThat(answer.getStatusCode().is4xxClientError()).as(from).isTrue();
        assertThat(bureau.waiting(number)).contains(from);
        return String.valueOf(answer.getBody());
    }

    int takeBack(String user, String task) {
        return ask(user, task, "take-back").getStatusCode().value();
    }

    private ResponseEntity<String> ask(String user, String task, String act) {
        return web.withBasicAuth(user, Browser.PASSWORD)
                .postForEntity("/api/v1/tasks/" + task + "/" + act, Map.of("reason", "需要重做"), String.class);
    }
}
