package org.tiaocai.casefile;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import org.tiaocai.limits.NamedLimits;
import org.tiaocai.limits.RunningLimit;
import org.tiaocai.limits.RunningLimits;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.CaseDates;
import org.tiaocai.shared.RegistrationNumber;

/** The days of the steps that wait for somebody; a step whose day is that of a limit is told by the limit. */
@Component
record TaskDates(TaskService tasks, NamedLimits named, RunningLimits limits, Actor actor, Clock clock)
        implements CaseDates {

    @Override
    public List<Ahead> ahead(RegistrationNumber number) {
        var open = actor.asApplication(() -> tasks.createTaskQuery()
                .processInstanceBusinessKey(number.value())
                .list());
        var running = limits.open(List.of(number));
        return open.stream()
                .filter(task -> task.getDueDate() != null && !isOfLimit(task, running))
                .map(task -> new Ahead(day(task), null, task.getName() + "到期", basis(task)))
                .toList();
    }

    private boolean isOfLimit(Task task, List<RunningLimit> running) {
        var rules = named.of(task.getProcessDefinitionId(), task.getTaskDefinitionKey(), task.getProcessInstanceId());
        return running.stream()
                .anyMatch(limit -> rules.contains(limit.rule()) && limit.dueOn().equals(day(task)));
    }

    private String basis(Task task) {
        return named.property(task.getProcessDefinitionId(), task.getTaskDefinitionKey(), "basis")
                .orElse("内部时限");
    }

    private LocalDate day(Task task) {
        return task.getDueDate().toInstant().atZone(clock.getZone()).toLocalDate();
    }
}
