package org.tiaocai.rights;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import org.tiaocai.people.Actor;
import org.tiaocai.people.Duties;
import org.tiaocai.shared.RegistrationNumber;

/** Who has a task of the case in hand; that one could claim it is not enough. */
@Component
record TaskTies(TaskService tasks, RuntimeService runtime, Duties duties, Actor actor) implements RelationFacts {

    @Override
    public List<Tie> ties(RegistrationNumber number, String person, List<String> groups) {
        var inHand = actor.asApplication(() -> tasks.createTaskQuery()
                .processInstanceBusinessKey(number.value())
                .taskAssignee(person)
                .list());
        return inHand.stream()
                .map(task -> rolesBy(task, number, person, groups))
                .filter(roles -> !roles.isEmpty())
                .map(roles -> Tie.of(Relation.TASK, roles))
                .toList();
    }

    @Override
    public Map<RegistrationNumber, List<Tie>> ties(String person, List<String> groups) {
        var instances = actor
                .asApplication(
                        () -> tasks.createTaskQuery().taskAssignee(person).list())
                .stream()
                .map(Task::getProcessInstanceId)
                .collect(Collectors.toSet());
        if (instances.isEmpty()) {
            return Map.of();
        }
        return actor
                .asApplication(() -> runtime.createProcessInstanceQuery()
                        .processInstanceIds(instances)
                        .list())
                .stream()
                .map(ProcessInstance::getBusinessKey)
                .filter(RegistrationNumber::isOne)
                .distinct()
                .map(RegistrationNumber::of)
                .collect(Collectors.toMap(Function.identity(), number -> ties(number, person, groups)));
    }

    /** The roles to which the task was offered; all of them where it was given to the person by name. */
    private Set<String> rolesBy(Task task, RegistrationNumber number, String person, List<String> groups) {
        var offered = actor.asApplication(() -> tasks.getIdentityLinksForTask(task.getId())).stream()
                .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()))
                .toList();
        if (offered.isEmpty()) {
            return duties.hasLeftTribunal(number, person) ? Set.of() : Set.copyOf(groups);
        }
        if (offered.stream().anyMatch(link -> person.equals(link.getUserId()))) {
            return Set.copyOf(groups);
        }
        return offered.stream()
                .map(IdentityLink::getGroupId)
                .filter(groups::contains)
                .collect(Collectors.toSet());
    }
}
