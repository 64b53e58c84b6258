package org.tiaocai.rights;

import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.CaseNumber;

/** Who has a task of the case in hand; that one could claim it is not enough. */
@Component
class TaskTies implements RelationFacts {

    private final TaskService tasks;
    private final Actor actor;

    TaskTies(TaskService tasks, Actor actor) {
        this.tasks = tasks;
        this.actor = actor;
    }

    @Override
    public List<Tie> ties(CaseNumber number, String person, List<String> groups) {
        long inHand = actor.asApplication(() -> tasks.createTaskQuery()
                .processInstanceBusinessKey(number.value())
                .taskAssignee(person)
                .count());
        return inHand == 0 ? List.of() : List.of(Tie.of(Relation.TASK, groups));
    }
}
