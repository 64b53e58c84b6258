package org.tiaocai.arbitration.award.making;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tiaocai.arbitration.award.Award;
import org.tiaocai.arbitration.award.Awards;
import org.tiaocai.arbitration.tribunal.Tribunals;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.Party;
import org.tiaocai.people.Actor;
import org.tiaocai.people.OpenTasks;
import org.tiaocai.shared.RegistrationNumber;

/** What the forms of an award show; only to whom the task is open. */
@RestController
@RequestMapping("/api/v1/tasks/{task}/award")
record AwardTaskApi(
        OpenTasks tasks,
        Tribunals tribunals,
        RulingSheets sheets,
        Awards awards,
        ExaminedEvidence evidence,
        Parties parties,
        Actor actor) {

    record Arbitrator(String person, String name) {}

    record Document(String type, List<String> lines, BigDecimal sum) {}

    record Sheet(
            List<Arbitrator> arbitrators,
            List<RulingSheets.Item> items,
            List<Document> documents,
            @Nullable String facts,
            @Nullable String reasons,
            @Nullable String conclusion,
            List<ExaminedEvidence.ToWeigh> evidence) {}

    @GetMapping
    Sheet sheet(@PathVariable String task) {
        var number = tasks.caseOf(task);
        var award =
                awards.of(number).stream().filter(one -> one.madeOn() == null).findFirst();
        return new Sheet(
                tribunals.of(number).arbitrators().stream()
                        .map(person -> new Arbitrator(person, actor.nameOf(person)))
                        .toList(),
                sheets.of(number, award.map(one -> awards.items(one.id())).orElse(List.of())),
                documents(number, award),
                award.map(Award::facts).orElse(null),
                award.map(Award::reasons).orElse(null),
                award.map(Award::conclusion).orElse(null),
                award.map(evidence::toWeigh).orElse(List.of()));
    }

    private List<Document> documents(RegistrationNumber number, Optional<Award> award) {
        var names = parties.of(number).stream().collect(Collectors.toMap(Party::id, Party::title));
        return award.stream()
                .flatMap(one -> awards.documents(one.id()).stream())
                .map(document -> new Document(
                        document.finality().label(),
                        document.items().stream()
                                .map(item -> item.line(names) + "（" + item.reason() + "）")
                                .toList(),
                        document.sum()))
                .toList();
    }
}
