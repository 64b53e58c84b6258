package org.tiaocai.casefile;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;
import org.tiaocai.people.Actor;

/** 待办清单: the lists of Tasklist, asked by the filters that it opens, so that a number is of the very list behind its link. */
@Component
public record WorkLists(FilterService filters, TaskService tasks, Actor actor) {

    public static final String MINE = "我的待办";
    public static final String CLAIMABLE = "本组待领";

    private static final String TASKLIST = "/camunda/app/tasklist/default/#/";

    /** What is due first stands first, after what is handled before the others. */
    private static final String DUE_FIRST = "[{\"sortBy\":\"dueDate\",\"sortOrder\":\"asc\"}]";

    public long count(String list) {
        return filter(list).map(one -> filters.count(one.getId())).orElse(0L);
    }

    /** The first of them, in the order in which Tasklist shows them. */
    public List<Task> first(String list, int most) {
        var order = tasks.createTaskQuery()
                .orderByDueDate()
                .asc()
                .orderByTaskCreateTime()
                .asc()
                .orderByTaskId()
                .asc();
        return filter(list)
                .map(one -> filters.<Task, TaskQuery>listPage(one.getId(), order, 0, most))
                .orElse(List.of());
    }

    /** The address of Tasklist with that list opened. */
    public String address(String list) {
        return TASKLIST
                + filter(list)
                        .map(one -> "?filter=" + one.getId() + "&sorting="
                                + URLEncoder.encode(DUE_FIRST, StandardCharsets.UTF_8))
                        .orElse("");
    }

    private Optional<Filter> filter(String list) {
        return actor.asApplication(() ->
                filters.createTaskFilterQuery().filterName(list).list().stream().findFirst());
    }
}
