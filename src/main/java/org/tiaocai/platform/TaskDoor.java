package org.tiaocai.platform;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.cfg.auth.AuthorizationCommandChecker;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.jspecify.annotations.Nullable;
import org.tiaocai.people.TaskDuties;
import org.tiaocai.shared.Refused;

/**
 * 任务的门: beyond the engine's grants, whichever service or address somebody comes by. A task is worked on by who holds
 * it; while nobody does, by who may take it. All rights together make nobody a candidate. Whose recusal is pending
 * neither works on the tasks of the case nor reads them (规则12).
 */
class TaskDoor extends AuthorizationCommandChecker {

    private final TaskDuties duties;

    TaskDoor(TaskDuties duties) {
        this.duties = duties;
    }

    @Override
    public void checkTaskWork(@Nullable TaskEntity found) {
        var task = known(found);
        super.checkTaskWork(task);
        person().ifPresent(person -> {
            duties.refuseLockedOut(task, person.getUserId());
            refuseUnlessTheirs(task, person);
        });
    }

    @Override
    public void checkReadTask(@Nullable TaskEntity found) {
        var task = known(found);
        super.checkReadTask(task);
        person().ifPresent(person -> refuseReading(task, person.getUserId()));
    }

    @Override
    public void checkReadTaskVariable(@Nullable TaskEntity found) {
        var task = known(found);
        super.checkReadTaskVariable(task);
        person().ifPresent(person -> refuseReading(task, person.getUserId()));
    }

    /** The engine asks for some reads without looking whether there is such a task; to others it is just not found. */
    private static TaskEntity known(@Nullable TaskEntity found) {
        if (found == null) {
            throw new NullValueException("there is no such task");
        }
        return found;
    }

    /** Who asks by themselves; empty for the application's own acts. */
    static Optional<Authentication> person() {
        var context = Context.getCommandContext();
        return context.isAuthorizationCheckEnabled()
                ? Optional.ofNullable(context.getAuthentication())
                : Optional.empty();
    }

    /** Nor reads it who left the tribunal while it was theirs, and waits for the one who takes the seat. */
    private void refuseReading(TaskEntity task, String person) {
        duties.refuseLockedOut(task, person);
        if (person.equals(task.getAssignee())) {
            duties.refuseLeftBehind(task, person);
        }
    }

    private void refuseUnlessTheirs(TaskEntity task, Authentication person) {
        var holder = task.getAssignee();
        if (holder == null) {
            refuseUnlessOffered(task, person);
        } else if (!holder.equals(person.getUserId())) {
            duties.refuse(task, person.getUserId());
            throw new Refused("这项任务已由同事领取，只有领取的人可以办理；需要换人的，请同事归还或者由管理员改派");
        } else {
            duties.refuseLeftBehind(task, holder);
        }
    }

    private void refuseUnlessOffered(TaskEntity task, Authentication person) {
        var candidates = task.getCandidates();
        if (candidates.stream().anyMatch(candidate -> person.getUserId().equals(candidate.getUserId()))) {
            return;
        }
        List<String> groups = person.getGroupIds() == null ? List.of() : person.getGroupIds();
        var offeredTo = candidates.stream()
                .map(IdentityLink::getGroupId)
                .filter(groups::contains)
                .collect(Collectors.toSet());
        if (offeredTo.isEmpty()) {
            throw new Refused("这项任务不归您的岗位办理");
        }
        duties.refuseOthersThanTribunal(task, person.getUserId(), offeredTo);
    }
}
