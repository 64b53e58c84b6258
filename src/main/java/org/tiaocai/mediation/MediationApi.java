package org.tiaocai.mediation;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.tiaocai.people.Actor;
import org.tiaocai.people.Groups;
import org.tiaocai.people.Mediators;
import org.tiaocai.scheduling.BookingRequest;
import org.tiaocai.scheduling.Bookings;
import org.tiaocai.shared.CaseNumber;
import org.tiaocai.shared.Refused;

/** What the mediation's forms and the case page ask for. */
@RestController
@RequestMapping("/api/v1")
class MediationApi {

    private static final int PROPOSALS = 6;

    private final Organisations organisations;
    private final Mediators mediators;
    private final Mediations mediations;
    private final Bookings bookings;
    private final SessionPlan plan;
    private final MediationProcess process;
    private final TaskService tasks;
    private final RuntimeService runtime;
    private final Actor actor;

    MediationApi(
            Organisations organisations,
            Mediators mediators,
            Mediations mediations,
            Bookings bookings,
            SessionPlan plan,
            MediationProcess process,
            TaskService tasks,
            RuntimeService runtime,
            Actor actor) {
        this.organisations = organisations;
        this.mediators = mediators;
        this.mediations = mediations;
        this.bookings = bookings;
        this.plan = plan;
        this.process = process;
        this.tasks = tasks;
        this.runtime = runtime;
        this.actor = actor;
    }

    record Proposal(String room, String roomName, LocalDateTime startsAt, LocalDateTime endsAt) {}

    record RoomChoice(String id, String name) {}

    record Slots(String reason, List<Proposal> proposals, List<RoomChoice> rooms) {}

    record Withdrawal(@Nullable String reason) {}

    record ExtensionRequest(@Nullable LocalDate until) {}

    @GetMapping("/mediation/organisations")
    List<Organisations.Organisation> organisations() {
        return organisations.organisations();
    }

    @GetMapping("/mediation/mediators")
    List<Mediators.Mediator> mediators() {
        return mediators.all();
    }

    /** Free joint slots for the session that the task arranges. */
    @GetMapping("/mediation/tasks/{taskId}/slots")
    Slots slots(@PathVariable String taskId) {
        var task = tasks.createTaskQuery().taskId(taskId).singleResult();
        if (task == null) {
            throw new Refused("没有这项任务，或者您无权办理");
        }
        var proposals = bookings.proposals(request(task.getExecutionId()), PROPOSALS);
        return new Slots(
                proposals.isEmpty() ? "调解期限内没有调解室、调解员和双方都空闲的时段，可由双方同意延长调解期限后再排" : "",
                proposals.stream()
                        .map(one -> new Proposal(one.room().id(), one.room().name(), one.startsAt(), one.endsAt()))
                        .toList(),
                bookings.rooms().stream()
                        .map(room -> new RoomChoice(room.id(), room.name()))
                        .toList());
    }

    private BookingRequest request(String execution) {
        var mediation = actor.asApplication(() -> runtime.getVariable(execution, MediationVariables.MEDIATION.name()));
        var due = actor.asApplication(() -> runtime.getVariable(execution, MediationVariables.MEDIATION_DUE.name()));
        return plan.request(Long.parseLong(mediation.toString()), LocalDate.parse(due.toString()));
    }

    @PostMapping("/cases/{number}/mediation/withdrawal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(@PathVariable String number, @RequestBody Withdrawal withdrawal) {
        var caseNumber = handled(number);
        process.applicationWithdrawn(caseNumber, withdrawal.reason());
    }

    @PostMapping("/cases/{number}/mediation/extension")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void extend(@PathVariable String number, @RequestBody ExtensionRequest request) {
        var caseNumber = handled(number);
        if (request.until() == null) {
            throw new Refused("请填写双方同意延长到哪一天");
        }
        process.extensionAgreed(caseNumber, request.until());
    }

    /** Counter, coordinator and the case's own mediators act on it; nobody else. */
    private CaseNumber handled(String number) {
        var caseNumber = CaseNumber.of(number);
        var groups = actor.groups();
        if (!groups.contains(Groups.INTAKE)
                && !groups.contains(Groups.STUDIO_COORDINATOR)
                && !mediations.isAppointed(caseNumber, actor.id())) {
            throw new Refused("您的岗位不能办理该案的这一事项");
        }
        return caseNumber;
    }
}
