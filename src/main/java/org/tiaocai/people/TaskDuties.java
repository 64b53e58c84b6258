package org.tiaocai.people;

import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/**
 * A task whose model names a {@code duty} is refused to whom the rules exclude when they claim it, and again when they
 * complete it, which is what takes the duty.
 */
@Component
public class TaskDuties {

    /** The extension property of a user task. */
    static final String PROPERTY = "duty";

    private final Duties duties;
    private final ObjectProvider<OwnRequest> requests;

    TaskDuties(@Lazy Duties duties, ObjectProvider<OwnRequest> requests) {
        this.duties = duties;
        this.requests = requests;
    }

    /** @throws org.tiaocai.shared.Refused with the reason when the person may not take the open task */
    public void refuse(String taskId, @Nullable String person) {
        var task = Context.getCommandContext().getTaskManager().findTaskById(taskId);
        if (person != null && task != null) {
            refuse(task, person);
        }
    }

    /** @throws org.tiaocai.shared.Refused with the reason when the person may not take the task, whoever holds it */
    public void refuse(TaskEntity task, String person) {
        caseOf(task).ifPresent(number -> {
            duties.refuseLockedOut(number, person);
            dutyOf(task).ifPresent(duty -> duties.refuse(number, person, duty));
        });
        ownRequest(task, person).ifPresent(own -> {
            throw new Refused(own.refusal());
        });
    }

    /** What the person asked for and the task approves, if it does. */
    public Optional<OwnRequest> ownRequest(TaskEntity task, String person) {
        var execution = task.getExecution();
        return execution == null
                ? Optional.empty()
                : requests.stream()
                        .filter(one -> one.tasks().contains(task.getTaskDefinitionKey()))
                        .filter(one -> one.askers(execution).contains(person))
                        .findFirst();
    }

    /**
     * Whether one of the above, or {@link #refuseOthersThanTribunal}, would refuse the person; for who only asks, and must not
     * spoil the transaction by a refusal.
     *
     * @param offeredTo the groups of the person by which the task is offered to them; none where it is by name
     */
    public boolean isKeptFrom(TaskEntity task, String person, Set<String> offeredTo) {
        return caseOf(task)
                .filter(number -> duties.isLockedOut(number, person)
                        || dutyOf(task)
                                .flatMap(duty -> duties.reasonAgainst(number, person, duty))
                                .isPresent()
                        || !offeredTo.isEmpty() && !duties.isOpenTo(number, person, offeredTo))
                .isPresent();
    }

    /** 暂停参与 (规则12). @throws org.tiaocai.shared.Refused when the person is locked out of the task's case */
    public void refuseLockedOut(TaskEntity task, String person) {
        caseOf(task).ifPresent(number -> duties.refuseLockedOut(number, person));
    }

    /** @throws org.tiaocai.shared.Refused for who is not of the tribunal, once there is one */
    public void refuseOthersThanTribunal(TaskEntity task, String person, Set<String> offeredTo) {
        if (caseOf(task)
                .filter(number -> !duties.isOpenTo(number, person, offeredTo))
                .isPresent()) {
            throw new Refused("只有本案仲裁庭及其记录人员可以办理这项任务");
        }
    }

    /** @throws org.tiaocai.shared.Refused for who sits in the tribunal no longer and still holds one of its tasks */
    public void refuseLeftBehind(TaskEntity task, String person) {
        if (task.getCandidates().isEmpty()
                && caseOf(task)
                        .filter(number -> duties.hasLeftTribunal(number, person))
                        .isPresent()) {
            throw new Refused("您已不在本案仲裁庭，这项任务由接替的人员办理");
        }
    }

    ExecutionListener takenOnCompletion(Duty duty) {
        return execution -> take(execution, duty);
    }

    private void take(DelegateExecution execution, Duty duty) {
        var person = Context.getCommandContext().getAuthenticatedUserId();
        if (!execution.isCanceled()) {
            duties.take(RegistrationNumber.of(execution), person == null ? Actor.SYSTEM : person, duty);
        }
    }

    /** Empty for a task of the house, which is about no case. */
    private static Optional<RegistrationNumber> caseOf(TaskEntity task) {
        return Optional.ofNullable(task.getExecution())
                .map(ExecutionEntity::getProcessBusinessKey)
                .map(RegistrationNumber::of);
    }

    private static Optional<Duty> dutyOf(TaskEntity task) {
        var activity = task.getProcessDefinition().findActivity(task.getTaskDefinitionKey());
        return Optional.ofNullable((Duty) activity.getProperty(PROPERTY));
    }
}
