package org.tiaocai.people;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * 岗位与权限: each role is a group with the few rights it needs, and with the task lists that it works from. Tasks
 * themselves are granted one by one by the engine to those who may work on them.
 */
@Component
@Order(10)
record StaffRights(
        IdentityService identities, AuthorizationService authorizations, FilterService filters, TaskService tasks)
        implements ApplicationRunner {

    /** Groups that work in the task list. */
    private static final List<String> WORKERS = List.copyOf(Groups.NAMES.keySet());

    /** As which the lists were written last: an older one is written anew, once. */
    private static final String OURS = "tiaocaiLists";

    private static final int LISTS = 3;

    /** Of a list that had another name in an earlier release. */
    private static final Map<String, String> ONCE_CALLED = Map.of("已逾期", "已超期");

    @Override
    public void run(ApplicationArguments arguments) {
        Groups.NAMES.forEach(this::group);
        for (var group : WORKERS) {
            grant(group, Resources.APPLICATION, "tasklist", Permissions.ACCESS);
        }
        grant(Groups.INTAKE, Resources.PROCESS_INSTANCE, Authorization.ANY, Permissions.CREATE);
        grant(
                Groups.INTAKE,
                Resources.PROCESS_DEFINITION,
                "dispute-intake",
                ProcessDefinitionPermissions.READ,
                ProcessDefinitionPermissions.CREATE_INSTANCE);
        filter("我的待办", 0, tasks.createTaskQuery().taskAssigneeExpression("${currentUser()}"));
        filter(
                "本组待领",
                10,
                inSight().taskCandidateUserExpression("${currentUser()}").taskUnassigned());
        filter("三日内到期", 20, inSight().dueBeforeExpression("${dateTime().plusDays(3)}"));
        filter("已逾期", 30, inSight().dueBeforeExpression("${now()}"));
    }

    /** What goes along with another task stands in no list of the group. */
    private TaskQuery inSight() {
        return tasks.createTaskQuery().taskNameNotLike(GoesAlong.NAMES);
    }

    private void group(String key, String name) {
        if (identities.createGroupQuery().groupId(key).count() == 0) {
            var group = identities.newGroup(key);
            group.setName(name);
            group.setType("WORKFLOW");
            identities.saveGroup(group);
        }
    }

    private void grant(String group, Resource resource, String id, Permission... permissions) {
        var there = authorizations
                .createAuthorizationQuery()
                .groupIdIn(group)
                .resourceType(resource)
                .resourceId(id)
                .count();
        if (there == 0) {
            var right = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
            right.setGroupId(group);
            right.setResource(resource);
            right.setResourceId(id);
            right.setPermissions(permissions);
            authorizations.saveAuthorization(right);
        }
    }

    /**
     * One list for every role: each person's query answers with the tasks that they may see. What is handled before the others
     * stands first; behind it the list follows the order that the person has chosen, which the engine only appends.
     */
    private void filter(String name, int priority, TaskQuery query) {
        var before = Optional.ofNullable(
                        filters.createTaskFilterQuery().filterName(name).singleResult())
                .orElseGet(() -> filters.createTaskFilterQuery()
                        .filterName(ONCE_CALLED.getOrDefault(name, name))
                        .singleResult());
        if (before != null
                && Objects.equals(before.getProperties().get(OURS), LISTS)
                && before.getName().equals(name)) {
            return;
        }
        var filter = before == null ? filters.newTaskFilter(name) : before;
        filter.setName(name);
        filter.setQuery(query.orderByTaskPriority().desc());
        filter.setProperties(Map.of(
                "priority",
                priority,
                "refresh",
                true,
                "showUndefinedVariable",
                false,
                "color",
                "#1f5f8b",
                OURS,
                LISTS));
        filters.saveFilter(filter);
        if (before != null) {
            return;
        }
        var right = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GLOBAL);
        right.setUserId(Authorization.ANY);
        right.setResource(Resources.FILTER);
        right.setResourceId(filter.getId());
        right.addPermission(Permissions.READ);
        authorizations.saveAuthorization(right);
    }
}
