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
import org.tiaocai.arbitration.award.AwardItem;
import org.tiaocai.arbitration.award.Awards;
import org.tiaocai.arbitration.award.ItemRuling;
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
        OpenTasks tasks, Tribunals tribunals, OpenClaims open, Awards awards, Parties parties, Actor actor) {

    record Arbitrator(String person, String name) {}

    record Item(
            int claim,
            long party,
            String title,
            @Nullable ItemRuling ruling,
            @Nullable BigDecimal amount,
            @Nullable String detail) {}

    record Document(String type, List<String> lines, BigDecimal sum) {}

    record Sheet(
            List<Arbitrator> arbitrators,
            List<Item> items,
            List<Document> documents,
            @Nullable String facts,
            @Nullable String reasons,
            @Nullable String conclusion) {}

    @GetMapping
    Sheet sheet(@PathVariable String task) {
        var number = tasks.caseOf(task);
        var award =
                awards.of(number).stream().filter(one -> one.madeOn() == null).findFirst();
        return new Sheet(
                tribunals.of(number).arbitrators().stream()
                        .map(person -> new Arbitrator(person, actor.nameOf(person)))
                        .toList(),
                items(number, award),
                award.map(one -> documents(number, one)).orElse(List.of()),
                award.map(Award::facts).orElse(null),
                award.map(Award::reasons).orElse(null),
                award.map(Award::conclusion).orElse(null));
    }

    /** One row for each open claim and claimant, with what has been decided so far. */
    private List<Item> items(RegistrationNumber number, Optional<Award> award) {
        var decided = award.map(one -> awards.items(one.id())).orElse(List.of());
        return open.of(number).stream()
                .flatMap(one -> one.claimants().stream().map(party -> {
                    var before = decided.stream()
                            .filter(item -> item.claimOrdinal() == one.ordinal() && item.partyId() == party.id())
                            .findFirst();
                    return new Item(
                            one.ordinal(),
                            party.id(),
                            one.ordinal() + ". " + party.title() + "："
                                    + one.claim().line(),
                            before.map(AwardItem::ruling).orElse(null),
                            before.map(AwardItem::amount).orElse(null),
                            before.map(AwardItem::detail).orElse(null));
                }))
                .toList();
    }

    private List<Document> documents(RegistrationNumber number, Award award) {
        var names = parties.of(number).stream().collect(Collectors.toMap(Party::id, Party::title));
        return awards.documents(award.id()).stream()
                .map(document -> new Document(
                        document.finality().label(),
                        document.items().stream()
                                .map(item ->
                                        item.line(names.getOrDefault(item.partyId(), "")) + "（" + item.reason() + "）")
                                .toList(),
                        document.sum()))
                .toList();
    }
}
