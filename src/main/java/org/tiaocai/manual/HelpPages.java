package org.tiaocai.manual;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriComponentsBuilder;
import org.tiaocai.people.Actor;
import org.tiaocai.people.OpenTasks;

/** 帮助: the manuals, those of the reader's own roles first. */
@Controller
class HelpPages {

    private final PrintedManuals printed;
    private final OpenTasks tasks;
    private final RepositoryService models;
    private final Actor actor;
    private final String administrators;

    HelpPages(
            PrintedManuals printed,
            OpenTasks tasks,
            RepositoryService models,
            Actor actor,
            @Value("${tiaocai.administrators-group}") String administrators) {
        this.printed = printed;
        this.tasks = tasks;
        this.models = models;
        this.actor = actor;
        this.administrators = administrators;
    }

    record Entry(String key, String title) {}

    @GetMapping("/help")
    String list(Model page) {
        var mine = mine();
        var manuals = Arrays.stream(Manual.values()).collect(Collectors.partitioningBy(one -> one.isFor(mine)));
        page.addAttribute("mine", entries(manuals.getOrDefault(true, List.of())));
        page.addAttribute("others", entries(manuals.getOrDefault(false, List.of())));
        return "help/list";
    }

    @GetMapping("/help/{role}")
    String show(@PathVariable("role") String role, Model page) {
        var manual = Manual.of(role)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "没有这个岗位的手册，请从“帮助”选择"));
        page.addAttribute("manual", printed.page(manual));
        return "help/manual";
    }

    /** 怎么填: the paragraph on the task, in a manual of the reader's own roles if one of them has it. */
    @GetMapping("/help/tasks/{taskId}")
    ResponseEntity<Void> ofTask(@PathVariable("taskId") String taskId) {
        var name = nameOf(tasks.get(taskId));
        var mine = mine();
        var place = UriComponentsBuilder.fromPath("/help");
        Arrays.stream(Manual.values())
                .filter(one -> printed.page(one).tells(name))
                .min(Comparator.comparing(one -> !one.isFor(mine)))
                .ifPresent(one -> place.pathSegment(one.key()).fragment(PrintedManuals.Page.anchor(name)));
        return ResponseEntity.status(HttpStatus.FOUND)
                .location(place.build().encode().toUri())
                .build();
    }

    /** As the model has it: the task itself may be called by what it is about. */
    private String nameOf(Task task) {
        return actor.asApplication(() -> models.getBpmnModelInstance(task.getProcessDefinitionId())
                .<UserTask>getModelElementById(task.getTaskDefinitionKey())
                .getName());
    }

    private List<Entry> entries(Collection<Manual> manuals) {
        return manuals.stream()
                .map(one -> new Entry(one.key(), printed.page(one).title()))
                .toList();
    }

    private List<String> mine() {
        return actor.groups().stream()
                .map(group -> group.equals(administrators) ? Manual.ADMINISTRATOR : group)
                .toList();
    }
}
