package org.tiaocai.scheduling.request;

import java.time.LocalDateTime;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tiaocai.dispute.Parties;
import org.tiaocai.people.OpenTasks;
import org.tiaocai.scheduling.Bookings;
import org.tiaocai.scheduling.Moves;
import org.tiaocai.shared.Refused;

/** What the form of a request shows; only to those who may see the task. */
@RestController
@RequestMapping("/api/v1/scheduling/tasks/{taskId}")
record MoveTaskApi(OpenTasks tasks, MoveRequests requests, Bookings bookings, Moves moves, Parties parties) {

    private static final int PROPOSALS = 6;

    record Proposal(String room, String roomName, LocalDateTime startsAt, LocalDateTime endsAt) {}

    record RoomChoice(String id, String name) {}

    record Asked(
            String party,
            String reason,
            LocalDateTime startsAt,
            LocalDateTime endsAt,
            String roomName,
            List<Proposal> proposals,
            List<String> nearer,
            List<RoomChoice> rooms) {}

    @GetMapping("/move")
    Asked asked(@PathVariable String taskId) {
        var request = requests.get(tasks.id(tasks.get(taskId), RequestVariables.REQUEST));
        var booking = bookings.find(request.booking()).orElseThrow(() -> new Refused("没有这次排期"));
        var found = moves.alternatives(booking.id(), PROPOSALS);
        return new Asked(
                parties.of(booking.number()).stream()
                        .filter(party -> party.id() == request.party())
                        .map(party -> party.side().label() + " " + party.name())
                        .findFirst()
                        .orElse(""),
                request.reason(),
                booking.startsAt(),
                booking.endsAt(),
                booking.room().name(),
                found.proposals().stream()
                        .map(one -> new Proposal(one.room().id(), one.room().name(), one.startsAt(), one.endsAt()))
                        .toList(),
                found.nearer().stream()
                        .map(one -> one.day() + " " + one.session().label() + "：" + one.reason())
                        .toList(),
                bookings.rooms().stream()
                        .map(room -> new RoomChoice(room.id(), room.name()))
                        .toList());
    }
}
