package org.tiaocai.court;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.award.Awards;
import org.tiaocai.linkage.feedback.CourtResults;
import org.tiaocai.story.Bureau;
import org.tiaocai.walk.Dice;

/** 本机构: how the colleagues do what the courts' letters leave on their desks. */
@Component
class Desk {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, Object> NOTE = Map.of("note", "情况样例");

    private static final Set<String> FROM_COURTS = Set.of(
            "enterCourtResult",
            "reviewReversedCase",
            "checkLendingLetter",
            "approveLending",
            "approveInternalVolume",
            "lendFile",
            "returnFile");

    private final Bureau bureau;
    private final ProcessEngine engine;
    private final CourtResults results;
    private final Awards awards;

    Desk(Bureau bureau, ProcessEngine engine, CourtResults results, Awards awards) {
        this.bureau = bureau;
        this.engine = engine;
        this.results = results;
        this.awards = awards;
    }

    /** The party signs today for everything that is on its way to it. */
    void receives(CaseInCourt one, long party) {
        engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(one.number.value())
                .taskDefinitionKey("serveDocument")
                .processVariableValueEquals("recipientId", party)
                .list()
                .forEach(task ->
                        bureau.completeTask("service", task.getId(), Bureau.signedFor(bureau.today()), Map.of()));
        one.papers.forEach(paper -> paper.law().received(party, bureau.today()));
    }

    /** Every task that lies there, or one of them. */
    void works(CaseInCourt one, Dice dice, boolean everything) {
        for (var tasks = tasks(one); !tasks.isEmpty(); tasks = everything ? tasks(one) : List.<Task>of()) {
            does(one, dice.one(tasks), dice);
        }
    }

    /** 移送保全材料, at once. */
    void forwards(CaseInCourt one) {
        bureau.complete(
                "liaison",
                one.number.value(),
                "forwardPreservation",
                Map.of("court", Timetables.BASIC, "enclosures", "申请书、受理通知书副本"),
                Map.of());
    }

    private List<Task> tasks(CaseInCourt one) {
        return engine.getTaskService().createTaskQuery().processInstanceBusinessKey(one.number.value()).list().stream()
                .filter(task -> FROM_COURTS.contains(task.getTaskDefinitionKey()))
                .sorted(Comparator.comparing(this::order))
                .toList();
    }

    /** The same in every run: ids of the engine are not. */
    private String order(Task task) {
        var variables = engine.getRuntimeService().getVariables(task.getExecutionId());
        return task.getTaskDefinitionKey() + variables.get("courtResultId") + variables.get("lendingId");
    }

    private void does(CaseInCourt one, Task task, Dice dice) {
        var id = task.getId();
        switch (task.getTaskDefinitionKey()) {
            case "enterCourtResult" -> enters(one, task, dice);
            case "reviewReversedCase" -> bureau.completeTask("reviewer", id, Map.of("review", "评查意见"), Map.of());
            case "checkLendingLetter" ->
                bureau.completeTask(
                        "archivist", id, NOTE, Map.of("lendingLetter", dice.in(85) ? "IN_ORDER" : "INCOMPLETE"));
            case "approveLending" ->
                bureau.completeTask("head", id, NOTE, Map.of("lendingDecision", dice.in(85) ? "GRANTED" : "DENIED"));
            case "approveInternalVolume" ->
                bureau.completeTask("director", id, NOTE, Map.of("internalVolumeDecision", "DENIED"));
            case "lendFile" ->
                bureau.completeTask(
                        "archivist",
                        id,
                        Map.of("volumes", "MAIN_ONLY", "form", "ORIGINAL", "bearer", "书记员样", "pages", 60),
                        Map.of());
            default -> bureau.completeTask("archivist", id, Map.of("note", "核对无缺页"), Map.of());
        }
    }

    /** The liaison copies what the court wrote and compares item by item. */
    private void enters(CaseInCourt one, Task task, Dice dice) {
        var id = engine.getRuntimeService().getVariable(task.getExecutionId(), "courtResultId");
        var reported = read(
                String.valueOf(results.get(Long.parseLong(String.valueOf(id))).reported()));
        var docketed = one.find(reported.path("docketNo").asText()).orElseThrow();
        var receipts = new HashMap<Long, LocalDate>();
        reported.path("receipts")
                .forEach(receipt -> receipts.put(
                        one.party(
                                receipt.path("party").path("side").asText(),
                                receipt.path("party").path("ordinal").asInt()),
                        LocalDate.parse(receipt.path("receivedOn").asText())));
        var result = reported.path("result").asText();
        var form = new HashMap<String, Object>();
        form.put("instance", reported.path("instance").asText());
        form.put("result", result);
        form.put("decidedOn", reported.path("decidedOn").asText());
        form.put("items", result.equals("JUDGMENT") ? compared(one, docketed, dice) : List.of());
        form.put(
                "receipts",
                receipts.entrySet().stream()
                        .map(receipt -> Map.of(
                                "party",
                                receipt.getKey(),
                                "receivedOn",
                                receipt.getValue().toString()))
                        .toList());
        var isEffective = reported.has("effectiveOn");
        if (isEffective) {
            form.put("effectiveOn", reported.path("effectiveOn").asText());
        }
        bureau.completeTask("liaison", task.getId(), form, Map.of());
        one.feedbackOpen--;
        if (isEffective) {
            var effectiveOn = LocalDate.parse(reported.path("effectiveOn").asText());
            one.ended(docketed.suit, result, effectiveOn, receipts);
        }
    }

    private List<Map<String, Object>> compared(CaseInCourt one, CaseInCourt.Docketed docketed, Dice dice) {
        var all = new ArrayList<Map<String, Object>>();
        awards.of(one.number).stream()
                .flatMap(award -> awards.documents(award.id()).stream())
                .filter(document -> Objects.equals(document.documentId(), docketed.paper.documentId()))
                .flatMap(document -> document.items().stream())
                .filter(item -> docketed.suit.workers.stream().anyMatch(item::concerns))
                .forEach(item -> all.add(Map.of(
                        "item", item.id(),
                        "verdict", dice.one("UPHELD", "PARTLY_CHANGED", "CHANGED", "NOT_DECIDED"),
                        "cause", dice.one("NEW_EVIDENCE", "FACT_FINDING", "APPLICATION_OF_LAW"))));
        return all;
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
