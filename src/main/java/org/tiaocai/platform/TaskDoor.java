package org.tiaocai.platform;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.impl.cfg.auth.AuthorizationCommandChecker;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.tiaocai.people.TaskDuties;
import org.tiaocai.shared.Refused;

/**
 * 任务的门: beyond the engine's grants, whichever service or address somebody comes by. A task is worked on by who holds
 * it; while nobody does, by who may take it. All rights together make nobody a candidate. Whose challenge is pending
 * neither works on the tasks of the case nor reads them (规则12).
 */
class TaskDoor extends AuthorizationCommandChecker {

    private final TaskDuties duties;

    TaskDoor(TaskDuties duties) {
        this.duties = duties;
    }

    @Override
    public void checkTaskWork(TaskEntity task) {
        super.checkTaskWork(task);
        person().ifPresent(person -> {
            duties.refuseLockedOut(task, person.getUserId());
            refuseUnlessTheirs(task, person);
        });
    }

    @Override
    public void checkReadTask(TaskEntity task) {
        super.checkReadTask(task);
        person().ifPresent(person -> duties.refuseLockedOut(task, person.getUserId()));
    }

    @Override
    public void checkReadTaskVariable(TaskEntity task) {
        super.checkReadTaskVariable(task);
        person().ifPresent(person -> duties.refuseLockedOut(task, person.getUserId()));
    }

    /** Who asks by themselves; empty for the application's own acts. */
    static Optional<Authentication> person() {
        var context = Context.getCommandContext();
        return context.isAuthorizationCheckEnabled()
                ? Optional.ofNullable(context.getAuthentication())
                : Optional.empty();
    }

    private static void refuseUnlessTheirs(TaskEntity task, Authentication person) {
        var holder = task.getAssignee();
        if (holder == null) {
            if (task.getCandidates().stream().noneMatch(candidate -> isFor(candidate, person))) {
                throw new Refused("这项任务不归您的岗位办理");
            }
        } else if (!holder.equals(person.getUserId())) {
            throw new Refused("这项任务已由同事领取，只有领取的人可以办理；需要换人的，请同事归还或者由管理员改派");
        }
    }

    private static boolean isFor(IdentityLink candidate, Authentication person) {
        List<String> groups = person.getGroupIds() == null ? List.of() : person.getGroupIds();
        return person.getUserId().equals(candidate.getUserId()) || groups.contains(candidate.getGroupId());
    }
}
