package org.tiaocai.search;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.RegistrationNumber;

/** Who has a task of a case in hand; asked of the engine for the cases of one page, or for one person's, never for all. */
@Component
record WorkInHand(TaskService tasks, RuntimeService runtime, Actor actor) {

    /** Serving papers goes on beside the case and is not what a caller asks for. */
    private static final String SERVING = "document-service:";

    /** The cases of which the person has a task. */
    Set<RegistrationNumber> of(String person) {
        var held = actor.asApplication(
                () -> tasks.createTaskQuery().taskAssignee(person).list());
        return Set.copyOf(cases(held).values());
    }

    /** Who has had a task of each case in hand for the longest. */
    Map<RegistrationNumber, String> holders(Collection<RegistrationNumber> numbers) {
        if (numbers.isEmpty()) {
            return Map.of();
        }
        var open = actor.asApplication(() -> tasks.createTaskQuery()
                .processInstanceBusinessKeyIn(
                        numbers.stream().map(RegistrationNumber::value).toArray(String[]::new))
                .taskAssigned()
                .orderByTaskCreateTime()
                .asc()
                .list());
        var cases = cases(open);
        var holders = new HashMap<RegistrationNumber, String>();
        open.stream()
                .filter(task -> !task.getProcessDefinitionId().startsWith(SERVING))
                .filter(task -> cases.containsKey(task.getProcessInstanceId()))
                .forEach(task -> holders.putIfAbsent(cases.get(task.getProcessInstanceId()), task.getAssignee()));
        return holders;
    }

    private Map<String, RegistrationNumber> cases(List<Task> held) {
        var instances = held.stream().map(Task::getProcessInstanceId).collect(Collectors.toSet());
        if (instances.isEmpty()) {
            return Map.of();
        }
        return actor
                .asApplication(() -> runtime.createProcessInstanceQuery()
                        .processInstanceIds(instances)
                        .list())
                .stream()
                .filter(one -> RegistrationNumber.isOne(one.getBusinessKey()))
                .collect(Collectors.toMap(ProcessInstance::getId, one -> RegistrationNumber.of(one.getBusinessKey())));
    }
}
