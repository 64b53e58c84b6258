package org.tiaocai.dispute;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.tiaocai.dispute.JournalStep.Kind;
import org.tiaocai.people.Actor;
import org.tiaocai.people.GoesAlong;

/** Notes each step as it is entered and left, and writes a transaction's steps in one batch just before it commits. */
@Component
class StepRecorder implements ExecutionListener, TaskListener {

    private final Journal journal;
    private final Clock clock;
    private final Actor actor;

    StepRecorder(@Lazy Journal journal, Clock clock, @Lazy Actor actor) {
        this.journal = journal;
        this.clock = clock;
        this.actor = actor;
    }

    @Override
    public void notify(DelegateExecution execution) {
        if (execution.getBpmnModelElementInstance() == null) {
            return;
        }
        var pending = pending(execution);
        if (execution.isCanceled()) {
            ((ExecutionEntity) execution)
                    .getTasks()
                    .forEach(task -> pending.tasks.put(execution.getActivityInstanceId(), task));
        }
        var due = pending.due.get(execution.getActivityInstanceId());
        pending.steps.add(
                new Step((ExecutionEntity) execution, kind(execution), OffsetDateTime.now(clock), actor.id(), due));
    }

    /** A task done is gone when its step is left: what is asked of it is noted before. */
    @Override
    public void notify(DelegateTask task) {
        var execution = task.getExecution();
        var pending = pending(execution);
        pending.tasks.put(execution.getActivityInstanceId(), task);
        if (EVENTNAME_COMPLETE.equals(task.getEventName()) && task.getDueDate() != null) {
            pending.due.put(
                    execution.getActivityInstanceId(),
                    LocalDate.ofInstant(task.getDueDate().toInstant(), clock.getZone()));
        }
    }

    private Pending pending(DelegateExecution execution) {
        return (Pending) TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Pending.class::isInstance)
                .findFirst()
                .orElseGet(() -> begin(execution.getProcessBusinessKey()));
    }

    private Pending begin(@Nullable String number) {
        var pending = new Pending();
        TransactionSynchronizationManager.registerSynchronization(pending);
        journal.stepsWillCome();
        if (number != null) {
            journal.touch(number);
        }
        return pending;
    }

    private static Kind kind(DelegateExecution execution) {
        if (EVENTNAME_START.equals(execution.getEventName())) {
            return Kind.STEP_ENTERED;
        }
        return execution.isCanceled() ? Kind.STEP_CANCELLED : Kind.STEP_LEFT;
    }

    /** The number is read late: the first step of a case is entered before the case has one. */
    private static final class Step {
        private final ExecutionEntity instance;
        private final Kind kind;
        private final OffsetDateTime at;
        private final String actor;
        private final String processId;
        private final int version;
        private final String elementId;
        private final @Nullable String elementName;
        private final String elementType;
        private final String activityInstance;
        private final @Nullable LocalDate due;

        Step(ExecutionEntity execution, Kind kind, OffsetDateTime at, String actor, @Nullable LocalDate due) {
            this.instance = execution.getProcessInstance();
            this.kind = kind;
            this.at = at;
            this.actor = actor;
            this.due = due;
            this.processId = execution.getProcessDefinition().getKey();
            this.version = execution.getProcessDefinition().getVersion();
            this.elementId = execution.getCurrentActivityId();
            this.elementName = execution.getCurrentActivityName();
            this.elementType =
                    execution.getBpmnModelElementInstance().getElementType().getTypeName();
            this.activityInstance = execution.getActivityInstanceId();
        }

        /** A task may have a name of its own, given to it after its step was entered. */
        JournalStep entry(@Nullable DelegateTask task) {
            var name = task == null ? elementName : GoesAlong.named(task.getName(), false);
            return new JournalStep(
                    instance.getBusinessKey(),
                    at,
                    actor,
                    kind,
                    processId,
                    version,
                    name == null || name.equals(elementName) ? elementId : JournalStep.named(elementId, name),
                    name,
                    elementType,
                    activityInstance,
                    due);
        }
    }

    private final class Pending implements TransactionSynchronization {
        private final List<Step> steps = new ArrayList<>();
        private final Map<String, LocalDate> due = new HashMap<>();
        private final Map<String, DelegateTask> tasks = new HashMap<>();

        /** Before the chain and those who count the case, so that the steps are there when it is linked and counted. */
        @Override
        public int getOrder() {
            return Ordered.LOWEST_PRECEDENCE - 2;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            journal.steps(steps.stream()
                    .map(step -> step.entry(tasks.get(step.activityInstance)))
                    .toList());
        }
    }
}
