package org.tiaocai.scheduling.request;

import java.time.LocalDateTime;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tiaocai.dispute.Parties;
import org.tiaocai.people.Actor;
import org.tiaocai.scheduling.Bookings;
import org.tiaocai.scheduling.Moves;
import org.tiaocai.shared.Refused;

/** What the form of a request shows; only to those who may see the task. */
@RestController
@RequestMapping("/api/v1/scheduling/tasks/{taskId}")
class MoveTaskApi {

    private static final int PROPOSALS = 6;

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final MoveRequests requests;
    private final Bookings bookings;
    private final Moves moves;
    private final Parties parties;
    private final Actor actor;

    MoveTaskApi(
            TaskService tasks,
            RuntimeService runtime,
            MoveRequests requests,
            Bookings bookings,
            Moves moves,
            Parties parties,
            Actor actor) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.requests = requests;
        this.bookings = bookings;
        this.moves = moves;
        this.parties = parties;
        this.actor = actor;
    }

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
        var task = tasks.createTaskQuery().taskId(taskId).singleResult();
        if (task == null) {
            throw new Refused("没有这项任务，或者您无权办理");
        }
        var id = actor.asApplication(() -> runtime.getVariable(task.getExecutionId(), RequestVariables.REQUEST.name()));
        if (id == null) {
            throw new Refused("这项任务不是对改期申请的决定");
        }
        var request = requests.get(Long.parseLong(id.toString()));
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
