package org.tiaocai.arbitration.tribunal;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.RegistrationNumber;

/** 接替: what waited for the one who left a seat waits for the one who takes it. */
@Component
class TaskHandover {

    private final TaskService tasks;
    private final Tribunals tribunals;
    private final Actor actor;

    TaskHandover(@Lazy TaskService tasks, Tribunals tribunals, Actor actor) {
        this.tasks = tasks;
        this.tribunals = tribunals;
        this.actor = actor;
    }

    @EventListener
    void memberSeated(MemberSeated seated) {
        actor.asApplication(() -> {
            var open = tasks.createTaskQuery()
                    .processInstanceBusinessKey(seated.number().value())
                    .taskAssigned()
                    .list();
            var left = open.stream()
                    .map(Task::getAssignee)
                    .filter(person -> hasLeft(seated.number(), person, seated.seat()))
                    .findFirst();
            left.ifPresent(person -> open.stream()
                    .filter(task -> person.equals(task.getAssignee()))
                    .forEach(task -> tasks.setAssignee(task.getId(), seated.person())));
            return left;
        });
    }

    private boolean hasLeft(RegistrationNumber number, String person, Seat seat) {
        return !tribunals.of(number).people().contains(person)
                && tribunals.lastSeatOf(number, person).filter(seat::isLike).isPresent();
    }
}
