package org.tiaocai.platform;

import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;

/** 任务的授权: from whom a task is taken, the sight of it is taken too; the engine's own provider only ever adds. */
class TaskGrants extends DefaultAuthorizationProvider {

    @Override
    public AuthorizationEntity @Nullable [] newTaskAssignee(
            Task task, @Nullable String oldAssignee, @Nullable String newAssignee) {
        if (oldAssignee != null && !oldAssignee.equals(newAssignee) && !isCandidate(task, oldAssignee)) {
            withdraw(task, oldAssignee);
        }
        return super.newTaskAssignee(task, oldAssignee, newAssignee);
    }

    @Override
    public AuthorizationEntity @Nullable [] deleteTaskUserIdentityLink(Task task, String person, String type) {
        if (!person.equals(task.getAssignee())) {
            withdraw(task, person);
        }
        return super.deleteTaskUserIdentityLink(task, person, type);
    }

    @Override
    public AuthorizationEntity @Nullable [] deleteTaskGroupIdentityLink(Task task, String group, String type) {
        getAuthorizationManager().deleteAuthorizationsByResourceIdAndGroupId(Resources.TASK, task.getId(), group);
        return super.deleteTaskGroupIdentityLink(task, group, type);
    }

    private void withdraw(Task task, String person) {
        getAuthorizationManager().deleteAuthorizationsByResourceIdAndUserId(Resources.TASK, task.getId(), person);
    }

    private static boolean isCandidate(Task task, String person) {
        return ((TaskEntity) task).getCandidates().stream().anyMatch(candidate -> person.equals(candidate.getUserId()));
    }
}
