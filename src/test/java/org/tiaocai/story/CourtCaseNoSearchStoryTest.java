package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.tiaocai.linkage.followup.ProceedingResult;
import org.tiaocai.platform.Browser;

/** Who calls from the court says the court's number; a case that is over is not late. */
@OnPostgres
@DisplayName("查找案件：法院案号；办完的不算逾期")
class CourtCaseNoSearchStoryTest extends LinkageStory {

    @Autowired
    TestRestTemplate web;

    @Autowired
    RuntimeService engine;

    @Test
    @DisplayName("起诉以后凭法院案号、凭号码找得到，别的案号找不到")
    void by_the_number_of_the_court() {
        var number = nonFinal();
        allReceive(number, bureau.today());
        var docket = "（2026）津9907民初3217号";
        assertThat(found("q=" + SearchStory.encoded(docket))).doesNotContain(number);
        var suit = suit(number, employer(number), docket, bureau.today());
        for (var typed : List.of(docket + " " + number, "(2026)津9907民初3217号", "民初3217号")) {
            assertThat(found("q=" + SearchStory.encoded(typed))).as(typed).contains(number);
        }
        assertThat(found("q=" + SearchStory.encoded("民初3218号"))).doesNotContain(number);
        ended(number, suit, ProceedingResult.JUDGMENT);
        assertThat(found("q=" + SearchStory.encoded("民初3217号"))).contains(number);
    }

    @Test
    @DisplayName("裁决晚了一日才作出：作出前算逾期；作出后只差说明原因，不再是最先到期的一日")
    void late_and_done() {
        var number = heardBySole(claim("WAGES", 1_000));
        nothingElseWaits(number);
        var due = limit(number, "A22").dueOn();
        bureau.travelTo(due.plusDays(1));
        assertThat(found("overdue=true&q=" + number)).contains(number);
        deliberated(number);
        decided(number, ruling(number, 1, "GRANTED", 1_000));
        madeFromItems(number);
        assertThat(limit(number, "A22").awaitsReason()).isTrue();
        assertThat(found("overdue=true&q=" + number)).doesNotContain(number);
    }

    /** This world files beside an intake that still asks whether both sides would mediate; what waits long is late. */
    private void nothingElseWaits(String number) {
        engine.createProcessInstanceQuery()
                .processInstanceBusinessKey(number)
                .processDefinitionKey("dispute-intake")
                .list()
                .forEach(intake -> engine.deleteProcessInstance(intake.getId(), "the case goes on by itself"));
    }

    private List<String> found(String query) {
        var answer = web.withBasicAuth("registrar", Browser.PASSWORD)
                .getForEntity(URI.create(web.getRootUri() + "/api/v1/cases?size=100&" + query), JsonNode.class);
        return SearchStory.numbers(Objects.requireNonNull(answer.getBody()));
    }
}
