package org.tiaocai.linkage.observation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.tiaocai.documents.NamedCases;
import org.tiaocai.people.Actor;
import org.tiaocai.people.GroupMembers.Member;
import org.tiaocai.people.OpenTasks;
import org.tiaocai.shared.Refused;

/** Proposing an observation from the page 裁审衔接, and what its forms ask. */
@RestController
@RequestMapping("/api/v1")
record ObservationApi(
        ObservationProcess process,
        Observations observations,
        Observers observers,
        NamedCases cases,
        OpenTasks tasks,
        Actor actor) {

    private static final int LONGEST = 200;
    private static final BigDecimal MOST_HOURS = BigDecimal.valueOf(16);

    record Proposal(
            @Nullable String host,
            @Nullable String number,
            @Nullable String caseNo,
            @Nullable LocalDate hearingOn,
            @Nullable String place,
            @Nullable String purpose,
            @Nullable BigDecimal hours,
            @Nullable List<String> observers) {}

    record Sheet(
            String caseNo,
            LocalDate hearingOn,
            String place,
            String purpose,
            BigDecimal hours,
            List<Member> observers) {}

    @PostMapping("/linkage/observations")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void propose(@RequestBody Proposal proposal) {
        if (proposal.hours() == null
                || proposal.hours().signum() <= 0
                || proposal.hours().compareTo(MOST_HOURS) > 0) {
            throw new Refused("请填写学时，不超过十六学时");
        }
        process.propose(new ObservationPlan(
                text(proposal.host()),
                cases.find(proposal.number()),
                proposal.caseNo(),
                proposal.hearingOn(),
                text(proposal.place()),
                text(proposal.purpose()),
                proposal.hours(),
                proposal.observers() == null ? List.of() : proposal.observers()));
    }

    @GetMapping("/tasks/{taskId}/observation")
    Sheet observation(@PathVariable String taskId) {
        var one = observations.get(tasks.id(tasks.get(taskId), ObservationVariables.OBSERVATION));
        return new Sheet(
                one.caseNo(),
                one.hearingOn(),
                one.place(),
                one.purpose(),
                one.hours(),
                observers.of(one.id()).stream()
                        .map(observer -> new Member(observer.person(), actor.nameOf(observer.person())))
                        .toList());
    }

    private static String text(@Nullable String text) {
        if (text == null || text.isBlank() || text.length() > LONGEST) {
            throw new Refused("请填写谁的庭审、地点和目的，每项不超过二百字");
        }
        return text.strip();
    }
}
