package org.tiaocai.mediation.performance;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tiaocai.mediation.performance.PromisedAct.State;
import org.tiaocai.people.OpenTasks;
import org.tiaocai.shared.RegistrationNumber;

/** What the forms of the visit and of what follows a breach show; only to those who may see the task. */
@RestController
@RequestMapping("/api/v1/mediation/tasks/{taskId}/performance")
record PerformanceTaskApi(
        OpenTasks tasks, PromisedActs acts, PromiseLines lines, List<RoadsAfterBreach> roads, Clock clock) {

    /** @param due whether it has to be answered now; {@code rest} null where something else than money is promised */
    record Line(
            long act,
            int ordinal,
            String line,
            LocalDate dueOn,
            boolean due,
            String state,
            @Nullable BigDecimal rest) {}

    record Card(String number, List<Line> acts, List<RoadsAfterBreach.Road> roads) {}

    @GetMapping
    Card card(@PathVariable String taskId) {
        var task = tasks.get(taskId);
        var number = tasks.caseOf(task);
        return new Card(
                number.value(),
                open(number, tasks.id(task, PerformanceVariables.MEDIATION)),
                roads.stream().flatMap(one -> one.of(number).stream()).toList());
    }

    private List<Line> open(RegistrationNumber number, long mediation) {
        var words = lines.of(number);
        var today = LocalDate.now(clock);
        return acts.of(mediation).stream()
                .filter(PromisedAct::isUnperformed)
                .map(one -> new Line(
                        one.id(),
                        one.ordinal(),
                        words.line(one),
                        one.dueOn(),
                        one.isOverdue(today) || one.state() == State.BREACHED,
                        one.state().label(),
                        one.rest()))
                .toList();
    }
}
