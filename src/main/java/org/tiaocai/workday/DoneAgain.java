package org.tiaocai.workday;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.people.Actor;
import org.tiaocai.people.TaskDuties;
import org.tiaocai.people.accounts.Standing;
import org.tiaocai.people.accounts.Standings;

/**
 * 重新办理: who did a step does it again, where it is not theirs by the model already. Of who has left, has another role by now
 * or is kept from the case it is left to those to whom it is offered.
 */
@Component
record DoneAgain(TaskService tasks, Standings standings, TaskDuties duties, Actor actor) {

    /** In a command of its own: the step after has to be over until the task can be found. */
    void by(HistoricTaskInstance before) {
        var person = before.getAssignee();
        if (person != null) {
            actor.<@Nullable Void>asApplication(() -> {
                tasks
                        .createTaskQuery()
                        .processInstanceId(before.getProcessInstanceId())
                        .taskDefinitionKey(before.getTaskDefinitionKey())
                        .taskUnassigned()
                        .list()
                        .stream()
                        .findFirst()
                        .filter(task -> isPossible((TaskEntity) task, person))
                        .ifPresent(task -> tasks.setAssignee(task.getId(), person));
                return null;
            });
        }
    }

    private boolean isPossible(TaskEntity task, String person) {
        return standings.of(person).filter(one -> isOpenTo(task, one)).isPresent();
    }

    private boolean isOpenTo(TaskEntity task, Standing standing) {
        var person = standing.person();
        var byName = task.getCandidates().stream().map(IdentityLink::getUserId).anyMatch(person::equals);
        var groups = byName ? Set.<String>of() : offeredTo(task, standing.groups());
        return (byName || !groups.isEmpty())
                && !duties.isKeptFrom(task, person, groups)
                && duties.ownRequest(task, person).isEmpty();
    }

    private static Set<String> offeredTo(TaskEntity task, Set<String> groups) {
        return task.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .filter(groups::contains)
                .collect(Collectors.toSet());
    }
}
