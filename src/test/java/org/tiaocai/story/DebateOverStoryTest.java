package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tiaocai.platform.Browser;

/** What a party may ask for until the debate ends is neither offered nor taken after it. */
@DisplayName("辩论终结之后")
class DebateOverStoryTest extends PartiesStory {

    private static final List<String> UNTIL_THEN = List.of("CLAIM_CHANGE", "COUNTERCLAIM", "JURISDICTION_OBJECTION");

    @Autowired
    TestRestTemplate web;

    @LocalServerPort
    int port;

    @Test
    @DisplayName("增加变更请求、反申请、管辖异议：休庭之后还可以登记；辩论终结之后页面不提供，接口退回并说明理由")
    void what_is_offered_until_the_debate_ends() {
        var number = noticed(1, 1);
        bureau.travelTo(HEARING);
        held(number, "ADJOURNED");
        assertThat(UNTIL_THEN).allSatisfy(kind -> assertThat(page(number)).contains("motions/" + kind));

        bureau.travelTo(MONDAY);
        var over = noticed(1, 1);
        bureau.travelTo(HEARING);
        held(over, "CONCLUDED");
        assertThat(UNTIL_THEN).allSatisfy(kind -> {
            assertThat(page(over)).doesNotContain("motions/" + kind);
            var answer = web.withBasicAuth("clerk", "a-long-enough-secret")
                    .postForEntity(
                            "/api/v1/cases/" + over + "/motions/" + kind, Map.of("content", "见申请书"), String.class);
            assertThat(answer.getStatusCode().value()).isEqualTo(400);
            assertThat(answer.getBody()).contains("辩论终结");
        });
        assertThat(page(over)).contains("motions/SUSPENSION", "motions/WITHDRAWAL");
    }

    private String page(String number) {
        var browser = new Browser(port);
        browser.logIn("head", Browser.PASSWORD);
        return browser.open("/cases/" + number).body();
    }
}
