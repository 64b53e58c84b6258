package org.tiaocai.delivery.serving;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.tiaocai.dispute.Side;
import org.tiaocai.story.Forms;

@DisplayName("三百名劳动者的案件，一次登记送达")
class ServingManyAtOnceTest extends ServingStory {

    private static final int WORKERS = 300;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Autowired
    TestRestTemplate web;

    @Override
    Map<String, Object> dispute() {
        var form = Forms.dispute(MONDAY, "workersConcerned", WORKERS);
        form.put("commonClaim", true);
        var parties = new ArrayList<Object>(List.of(
                Map.of("side", "RESPONDENT", "kind", "ORGANISATION", "name", "虚构样例机械有限公司")));
        IntStream.range(0, WORKERS)
                .forEach(at -> parties.add(Map.of(
                        "side", "APPLICANT", "kind", "PERSON", "name", "虚构工友" + (at + 1), "address", "样例路1号")));
        form.put("parties", parties);
        return form;
    }

    @Test
    @DisplayName("按签收名单：页面上一行，一次提交，三十秒以内全部已送达，凭证一份")
    void by_a_list() {
        var document = document("通知书");
        parties.of(number).stream()
                .filter(party -> party.side() == Side.APPLICANT)
                .forEach(party -> process.begin(number, document, party.id()));
        var began = System.nanoTime();
        var page = Objects.requireNonNull(desk().getForObject("/service", String.class));
        var shown = Duration.ofNanos(System.nanoTime() - began);
        assertThat(page).contains("data-record=\"list\"");

        var first = servings.of(number).get(0).id();
        var visit = new HashMap<String, Object>();
        visit.put("task", task(first));
        visit.put("method", "DIRECT");
        visit.put("result", "SIGNED");
        visit.put("receiver", "AGREED");
        visit.put("receiverName", "虚构工友1，推举的代表人");
        visit.put("proofId", photo());
        visit.put(
                "papers",
                servings.of(number).stream().map(Serving::id).skip(1).toList());
        var sheet = Map.of(
                "day", MONDAY.toString(), "firstServer", "service", "secondServer", "service2", "visits", List.of(visit));
        var from = System.nanoTime();
        var outcome = Objects.requireNonNull(
                desk().postForObject("/api/v1/service/visits", sheet, JsonNode.class));
        var took = Duration.ofNanos(System.nanoTime() - from);
        LoggerFactory.getLogger(getClass()).info("{} 人：页面 {} 毫秒，登记 {} 毫秒", WORKERS, shown.toMillis(), took.toMillis());
        assertThat(outcome.path("recorded").asInt()).as("%s", outcome).isOne();
        assertThat(servings.receipts(document)).hasSize(WORKERS);
        assertThat(servings.receipts(document)).extracting(Receipt::proofDocumentId).containsOnly(
                servings.receipts(document).get(0).proofDocumentId());
        assertThat(shown).isLessThan(PATIENCE);
        assertThat(took).isLessThan(PATIENCE);
    }

    private String task(long service) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(number.value())
                .processVariableValueEquals("serviceId", service)
                .singleResult()
                .getId();
    }

    private TestRestTemplate desk() {
        return web.withBasicAuth("service", "a-long-enough-secret");
    }
}
