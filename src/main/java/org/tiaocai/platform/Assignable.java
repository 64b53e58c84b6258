package org.tiaocai.platform;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.jspecify.annotations.Nullable;
import org.tiaocai.shared.Refused;

/** 改派: an administrator gives a task to somebody whom the procedure could have given it to, and to nobody else. */
final class Assignable {

    private Assignable() {}

    /** Runs inside a command of the engine; the application's own acts are not asked. */
    static void check(String taskId, @Nullable String to) {
        var context = Context.getCommandContext();
        var task = context.getTaskManager().findTaskById(taskId);
        if (to == null || task == null || TaskDoor.person().isEmpty()) {
            return;
        }
        if (context.getReadOnlyIdentityProvider().findUserById(to) == null) {
            throw new Refused("没有这名人员，请核对用户名");
        }
        if (!isFor(task, to)) {
            throw new Refused("这项任务不归该人员的岗位办理，不能改派给他；换调解员、仲裁员或者记录人员的，请办理替换或者重新组庭");
        }
    }

    private static boolean isFor(TaskEntity task, String to) {
        var candidates = task.getCandidates();
        var mine = groups(to);
        if (candidates.isEmpty()) {
            return task.getAssignee() != null
                    && groups(task.getAssignee()).stream().anyMatch(mine::contains);
        }
        return candidates.stream().map(IdentityLink::getUserId).anyMatch(to::equals)
                || candidates.stream()
                        .map(IdentityLink::getGroupId)
                        .filter(Objects::nonNull)
                        .anyMatch(mine::contains);
    }

    private static Set<String> groups(String person) {
        return Context.getCommandContext()
                .getReadOnlyIdentityProvider()
                .createGroupQuery()
                .groupMember(person)
                .list()
                .stream()
                .map(Group::getId)
                .collect(Collectors.toSet());
    }
}
