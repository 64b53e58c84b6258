package org.tiaocai.casefile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.HouseMatter;

/** 机构事项的任务: what a task is about that belongs to no case. */
@Component
class HouseTasks {

    private final RuntimeService runtime;
    private final RepositoryService models;
    private final Actor actor;
    private final Map<String, HouseMatter> matters;

    HouseTasks(RuntimeService runtime, RepositoryService models, Actor actor, List<HouseMatter> matters) {
        this.runtime = runtime;
        this.models = models;
        this.actor = actor;
        this.matters = matters.stream().collect(Collectors.toMap(HouseMatter::process, Function.identity()));
    }

    /** @param kind the name of its process */
    record Matter(String title, String kind, @Nullable String page) {}

    /** Empty for a task of a case. */
    Optional<Matter> of(Task task) {
        var process = actor.asApplication(() -> models.getProcessDefinition(task.getProcessDefinitionId()));
        return Optional.ofNullable(matters.get(process.getKey())).map(matter -> {
            var about = matter.about(id(task, matter));
            return new Matter(about.title(), process.getName(), about.page());
        });
    }

    private long id(Task task, HouseMatter matter) {
        var name = matter.variable().name();
        return Long.parseLong(
                String.valueOf(actor.asApplication(() -> runtime.getVariable(task.getExecutionId(), name))));
    }
}
