package org.tiaocai.delivery.serving;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import org.tiaocai.dispute.Side;
import org.tiaocai.platform.Browser;
import org.tiaocai.story.Forms;

/** 按签收名单送达: a case of many workers, all of whom receive one paper in one act. */
abstract class ListStory extends ServingStory {

    @Autowired
    TestRestTemplate web;

    @Autowired
    TransactionTemplate transaction;

    abstract int workers();

    @Override
    Map<String, Object> dispute() {
        var form = Forms.dispute(MONDAY, "workersConcerned", workers());
        form.put("commonClaim", true);
        var parties = new ArrayList<Object>(
                List.of(Map.of("side", "RESPONDENT", "kind", "ORGANISATION", "name", "虚构样例机械有限公司")));
        IntStream.range(0, workers())
                .forEach(at -> parties.add(
                        Map.of("side", "APPLICANT", "kind", "PERSON", "name", "虚构工友" + (at + 1), "address", "样例路1号")));
        form.put("parties", parties);
        return form;
    }

    /** A paper on its way to each of the workers, as when it is issued. @return its id */
    long toAllWorkers() {
        var document = document("通知书");
        transaction.executeWithoutResult(issued -> parties.of(number).stream()
                .filter(party -> party.side() == Side.APPLICANT)
                .forEach(party -> process.begin(number, document, party.id())));
        return document;
    }

    /** What the desk sends when the list comes back signed. */
    Map<String, Object> list() {
        var all = servings.of(number);
        var visit = new HashMap<String, Object>();
        visit.put("task", task(all.get(0).id()));
        visit.put("method", "DIRECT");
        visit.put("result", "SIGNED");
        visit.put("receiver", "RECIPIENT");
        visit.put("proofId", photo());
        visit.put("papers", all.stream().map(Serving::id).skip(1).toList());
        return Map.of(
                "day",
                MONDAY.toString(),
                "firstServer",
                "service",
                "secondServer",
                "service2",
                "visits",
                List.of(visit));
    }

    JsonNode recorded(Map<String, Object> list) {
        return Objects.requireNonNull(web.withBasicAuth("service", Browser.PASSWORD)
                .postForObject("/api/v1/service/visits", list, JsonNode.class));
    }

    private String task(long service) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(number.value())
                .processVariableValueEquals("serviceId", service)
                .singleResult()
                .getId();
    }
}
