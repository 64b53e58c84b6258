package org.tiaocai.delivery.serving;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.RegistrationNumber;

/** 等待办理的送达: which paper each open task is about, however many there are, in a few questions. */
@Component
record WaitingServings(Servings servings, TaskService tasks, RuntimeService runtime, Actor actor) {

    private static final int FEW = 20;

    /** A paper on its way, and the task that waits for it. */
    record Waiting(Serving service, Task task) {

        String step() {
            return task.getTaskDefinitionKey();
        }
    }

    /** All of the case, the oldest first. */
    List<Waiting> of(RegistrationNumber number) {
        return of(number, tasks.createTaskQuery());
    }

    /** All of the case that wait for the step. */
    List<Waiting> of(RegistrationNumber number, String step) {
        return of(number, tasks.createTaskQuery().taskDefinitionKey(step));
    }

    /** Of these servings of a case those that wait; a few are asked for one by one, of many the whole case at once. */
    List<Waiting> of(RegistrationNumber number, List<Serving> some) {
        if (some.size() > FEW) {
            var ids = some.stream().map(Serving::id).collect(Collectors.toSet());
            return of(number).stream()
                    .filter(one -> ids.contains(one.service().id()))
                    .toList();
        }
        return some.stream()
                .flatMap(service -> tasksOf(service).stream().map(task -> new Waiting(service, task)))
                .toList();
    }

    private List<Task> tasksOf(Serving service) {
        return actor.asApplication(() -> tasks.createTaskQuery()
                .processDefinitionKey(ServingVariables.PROCESS)
                .processInstanceBusinessKey(service.number().value())
                .processVariableValueEquals(ServingVariables.SERVICE.name(), service.id())
                .list());
    }

    /** All that the person may see, of whatever case. */
    List<Waiting> mine() {
        var open = tasks.createTaskQuery()
                .processDefinitionKey(ServingVariables.PROCESS)
                .list();
        var ids = services(open);
        return waiting(open, ids, servings.with(ids.values()));
    }

    private List<Waiting> of(RegistrationNumber number, TaskQuery query) {
        var open = actor.asApplication(() -> query.processDefinitionKey(ServingVariables.PROCESS)
                .processInstanceBusinessKey(number.value())
                .orderByTaskCreateTime()
                .asc()
                .list());
        return open.isEmpty() ? List.of() : waiting(open, services(open), servings.of(number));
    }

    private static List<Waiting> waiting(List<Task> open, Map<String, Long> ids, List<Serving> known) {
        var byId = known.stream().collect(Collectors.toMap(Serving::id, Function.identity()));
        return open.stream()
                .map(task -> new Waiting(Objects.requireNonNull(byId.get(ids.get(task.getProcessInstanceId()))), task))
                .toList();
    }

    /** The service of each task, by the process in which the task stands. */
    Map<String, Long> services(Collection<Task> open) {
        var instances = open.stream().map(Task::getProcessInstanceId).distinct().toArray(String[]::new);
        if (instances.length == 0) {
            return Map.of();
        }
        return actor.asApplication(() -> runtime
                .createVariableInstanceQuery()
                .variableName(ServingVariables.SERVICE.name())
                .processInstanceIdIn(instances)
                .list()
                .stream()
                .collect(Collectors.toMap(
                        one -> one.getProcessInstanceId(),
                        one -> Long.parseLong(one.getValue().toString()),
                        (first, same) -> first)));
    }
}
