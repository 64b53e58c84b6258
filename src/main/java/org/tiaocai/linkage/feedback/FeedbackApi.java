package org.tiaocai.linkage.feedback;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.Party;
import org.tiaocai.linkage.Courts;
import org.tiaocai.linkage.followup.CourtProceedings;
import org.tiaocai.linkage.followup.ProceedingResult;
import org.tiaocai.people.OpenTasks;
import org.tiaocai.shared.Refused;

/** What the case page and the form of a result ask. */
@RestController
@RequestMapping("/api/v1")
record FeedbackApi(
        FeedbackProcess process,
        CourtResults results,
        CourtProceedings matters,
        AwardItems awardItems,
        Parties parties,
        Courts courts,
        OpenTasks tasks) {

    record Received(@Nullable Long matter) {}

    record Choice(String id, String name) {}

    record Row(long item, String title) {}

    record PartyRow(long party, String name) {}

    /** @param reported the court's own words, empty when a paper was brought */
    record ToEnter(String matter, String reported, List<Choice> outcomes, List<Row> items, List<PartyRow> receipts) {}

    @PostMapping("/cases/{number}/linkage/results")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void received(@PathVariable String number, @RequestBody Received received) {
        if (received.matter() == null
                || !matters.get(received.matter()).number().value().equals(number)) {
            throw new Refused("请选择本案的法院案件");
        }
        process.received(received.matter(), null);
    }

    @GetMapping("/tasks/{taskId}/court-result")
    ToEnter toEnter(@PathVariable String taskId) {
        var one = results.get(tasks.id(tasks.get(taskId), FeedbackVariables.RESULT));
        var matter = matters.get(one.matterId());
        var people = parties.of(one.number());
        var names = people.stream().collect(Collectors.toMap(Party::id, Party::name));
        return new ToEnter(
                courts.name(matter.court()) + " " + matter.line(),
                one.reported() == null ? "" : one.reported(),
                List.of(ProceedingResult.values()).stream()
                        .filter(result -> result.of() == matter.kind())
                        .map(result -> new Choice(result.name(), result.label()))
                        .toList(),
                awardItems.of(matter).stream()
                        .map(item -> new Row(item.id(), item.line(names)))
                        .toList(),
                people.stream()
                        .map(party -> new PartyRow(party.id(), party.side().label() + party.name()))
                        .toList());
    }
}
