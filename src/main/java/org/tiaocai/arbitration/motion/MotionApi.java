package org.tiaocai.arbitration.motion;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.tiaocai.dispute.Askers;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.Side;
import org.tiaocai.people.Actor;
import org.tiaocai.people.OpenTasks;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/** What the case page and the form of a decision ask of a motion. */
@RestController
@RequestMapping("/api/v1")
record MotionApi(
        CaseEvents events,
        Motions motions,
        Parties parties,
        OpenTasks openTasks,
        HandedIn handedIn,
        NamedInMotions named,
        NewPersons persons,
        SeparateApplications separate,
        Askers askers,
        SideRoads roads,
        TaskService tasks,
        RuntimeService runtime,
        Actor actor) {

    record Choice(String value, String label) {}

    /**
     * @param details what its kind asked for, as it was filled in
     * @param warning what the decider should know beforehand; empty when there is nothing
     */
    record ToDecide(
            String kind,
            String raised,
            String content,
            List<FormField.Filled> details,
            String warning,
            List<Choice> decisions) {}

    @PostMapping("/cases/{number}/motions/{kind}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void raise(@PathVariable String number, @PathVariable MotionKind kind, @RequestBody JsonNode form) {
        var registrationNumber = RegistrationNumber.of(number);
        handedIn.check(registrationNumber, kind, form);
        events.raised(registrationNumber, kind, form.toString());
    }

    /** @param reachable whether somebody is there who can be asked */
    record PartyChoice(long id, String name, Side side, boolean reachable) {}

    /** The parties of the case of a task, to choose from. */
    @GetMapping("/tasks/{task}/standing-parties")
    List<PartyChoice> standing(@PathVariable String task) {
        return parties.standing(openTasks.caseOf(task)).stream()
                .map(party -> new PartyChoice(
                        party.id(), party.side().label() + " " + party.title(), party.side(), party.isReachable()))
                .toList();
    }

    /** @param number under which it is registered */
    record Filed(String number) {}

    @PostMapping("/cases/{number}/separate-applications")
    Filed fileSeparately(@PathVariable String number, @RequestBody SeparateApplications.Wanted wanted) {
        return new Filed(
                separate.register(RegistrationNumber.of(number), wanted).value());
    }

    @GetMapping("/tasks/{taskId}/motion")
    ToDecide toDecide(@PathVariable String taskId) {
        var task = tasks.createTaskQuery().taskId(taskId).singleResult();
        if (task == null) {
            throw new Refused("没有这项任务，或者您无权查看");
        }
        var id = actor.asApplication(() -> runtime.getVariable(task.getExecutionId(), MotionVariables.MOTION.name()));
        if (id == null) {
            throw new Refused("这项任务不是对申请事项的决定");
        }
        var motion = motions.get(Long.parseLong(id.toString()));
        return new ToDecide(
                motion.kind().label(),
                (motion.raisedBy() == null
                                ? actor.nameOf(motion.registeredBy())
                                : askers.name(motion.number(), motion.raisedBy(), motion.byParty()))
                        + "，" + motion.raisedOn(),
                motion.content(),
                Stream.concat(
                                FormField.filled(motion, named.of(motion.number())).stream(),
                                persons.shown(motion).stream())
                        .toList(),
                warning(motion),
                motion.kind().decisions().stream()
                        .map(one -> new Choice(one.name(), one.label()))
                        .toList());
    }

    private String warning(Motion motion) {
        return roads.of(motion.kind())
                .warning(motion)
                .or(() -> events.standing(motion.number()).warning(motion.kind()))
                .orElse("");
    }
}
