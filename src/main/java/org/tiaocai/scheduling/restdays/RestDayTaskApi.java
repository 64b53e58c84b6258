package org.tiaocai.scheduling.restdays;

import java.time.LocalDateTime;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tiaocai.people.OpenTasks;
import org.tiaocai.scheduling.Bookings;
import org.tiaocai.scheduling.Moves;
import org.tiaocai.scheduling.Purpose;
import org.tiaocai.shared.Refused;

/** What the form of such a session shows; only to those who may see the task. */
@RestController
@RequestMapping("/api/v1/scheduling/tasks/{taskId}")
record RestDayTaskApi(OpenTasks tasks, RestDaySessions sessions, Bookings bookings, Moves moves) {

    private static final int PROPOSALS = 6;

    record Proposal(String room, String roomName, LocalDateTime startsAt, LocalDateTime endsAt) {}

    record RoomChoice(String id, String name) {}

    /** @param proposals of a mediation, which can be moved; none for a hearing */
    record Sheet(
            String purpose,
            boolean hearing,
            LocalDateTime startsAt,
            LocalDateTime endsAt,
            String roomName,
            List<Proposal> proposals,
            List<RoomChoice> rooms) {}

    @GetMapping("/rest-day")
    Sheet sheet(@PathVariable String taskId) {
        var session = sessions.get(tasks.id(tasks.get(taskId), RestDayVariables.SESSION));
        var booking = bookings.find(session.bookingId()).orElseThrow(() -> new Refused("没有这次排期"));
        var isHearing = booking.purpose() == Purpose.HEARING;
        return new Sheet(
                booking.purpose().label(),
                isHearing,
                booking.startsAt(),
                booking.endsAt(),
                booking.room().name(),
                isHearing
                        ? List.of()
                        : moves.alternatives(booking.id(), PROPOSALS).proposals().stream()
                                .map(one ->
                                        new Proposal(one.room().id(), one.room().name(), one.startsAt(), one.endsAt()))
                                .toList(),
                bookings.rooms().stream()
                        .map(room -> new RoomChoice(room.id(), room.name()))
                        .toList());
    }
}
