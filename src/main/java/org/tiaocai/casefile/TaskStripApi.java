package org.tiaocai.casefile;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.Party;
import org.tiaocai.rights.Level;
import org.tiaocai.rights.Rights;

/** 案情条: what stands above the form of a task beside its card, so that a party can be rung up without leaving it. */
@RestController
record TaskStripApi(TaskCards cards, Rights rights, Parties parties) {

    /** @param contacts none for who does not read the case whole */
    record Strip(String number, List<Contact> contacts) {}

    /** @param who such as 申请人 张某, or an agent of theirs */
    record Contact(String who, String phone) {}

    @GetMapping("/api/v1/tasks/{taskId}/strip")
    Strip strip(@PathVariable String taskId) {
        var number = cards.caseOf(taskId)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "没有这项任务，或者您无权查看"));
        var contacts = rights.level(number) == Level.WHOLE
                ? parties.standing(number).stream()
                        .flatMap(TaskStripApi::contacts)
                        .toList()
                : List.<Contact>of();
        return new Strip(number.value(), contacts);
    }

    private static Stream<Contact> contacts(Party party) {
        var own = contact(party.side().label() + " " + party.name(), party.phone());
        var agents = party.agents().stream()
                .map(agent -> contact(party.side().label() + "的代理人 " + agent.name(), agent.phone()));
        return Stream.concat(Stream.of(own), agents).filter(Objects::nonNull);
    }

    private static @Nullable Contact contact(String who, @Nullable String phone) {
        return phone == null || phone.isBlank() ? null : new Contact(who, phone);
    }
}
