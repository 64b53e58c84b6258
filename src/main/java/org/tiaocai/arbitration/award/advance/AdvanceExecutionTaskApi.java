package org.tiaocai.arbitration.award.advance;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tiaocai.dispute.Claims;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.Side;
import org.tiaocai.people.OpenTasks;

/** What the form of an advance execution shows; only to whom the task is open. */
@RestController
@RequestMapping("/api/v1/tasks/{task}")
record AdvanceExecutionTaskApi(
        OpenTasks tasks, AdvanceExecutions executions, Claims claims, Parties parties, EnforcingCourts courts) {

    /** One who may have to pay. @param role PRIMARY where no other can */
    record Owing(long party, String name, @Nullable String role) {}

    /** A court to choose. */
    record Court(String id, String name) {}

    record Sheet(List<Owing> debtors, List<Court> courts) {}

    @GetMapping("/advance-execution")
    Sheet sheet(@PathVariable String task) {
        var one = executions.get(tasks.id(tasks.get(task), AdvanceExecutionVariables.EXECUTION));
        var against = claims.of(one.number()).stream()
                .filter(claim -> one.amounts().containsKey(claim.ordinal()))
                .flatMap(claim -> claim.respondents().stream())
                .distinct()
                .toList();
        return new Sheet(
                parties.standing(one.number()).stream()
                        .filter(party -> against.contains(party.id()) || party.side() == Side.THIRD_PARTY)
                        .map(party -> new Owing(
                                party.id(), party.name(), against.equals(List.of(party.id())) ? "PRIMARY" : null))
                        .toList(),
                courts.all().stream()
                        .map(court -> new Court(court.id(), court.name()))
                        .toList());
    }
}
