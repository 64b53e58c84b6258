package org.tiaocai.dispute;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.tiaocai.people.Actor;

/** Notes each step as it is entered and left, and writes a transaction's steps in one batch just before it commits. */
@Component
class StepRecorder implements ExecutionListener {

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
        var pending = (Pending) TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Pending.class::isInstance)
                .findFirst()
                .orElseGet(() -> begin(execution.getProcessBusinessKey()));
        pending.steps.add(
                new Step((ExecutionEntity) execution, kind(execution), OffsetDateTime.now(clock), actor.id()));
    }

    private Pending begin(@Nullable String number) {
        var pending = new Pending();
        TransactionSynchronizationManager.registerSynchronization(pending);
        if (number != null) {
            journal.touch(number);
        }
        return pending;
    }

    private static String kind(DelegateExecution execution) {
        if (EVENTNAME_START.equals(execution.getEventName())) {
            return "STEP_ENTERED";
        }
        return execution.isCanceled() ? "STEP_CANCELLED" : "STEP_LEFT";
    }

    /** The number is read late: the first step of a case is entered before the case has one. */
    private static final class Step {
        private final ExecutionEntity instance;
        private final String kind;
        private final OffsetDateTime at;
        private final String actor;
        private final String processId;
        private final int version;
        private final String elementId;
        private final @Nullable String elementName;
        private final String elementType;
        private final String activityInstance;

        Step(ExecutionEntity execution, String kind, OffsetDateTime at, String actor) {
            this.instance = execution.getProcessInstance();
            this.kind = kind;
            this.at = at;
            this.actor = actor;
            this.processId = execution.getProcessDefinition().getKey();
            this.version = execution.getProcessDefinition().getVersion();
            this.elementId = execution.getCurrentActivityId();
            this.elementName = execution.getCurrentActivityName();
            this.elementType =
                    execution.getBpmnModelElementInstance().getElementType().getTypeName();
            this.activityInstance = execution.getActivityInstanceId();
        }

        Journal.StepEntry entry() {
            return new Journal.StepEntry(
                    instance.getBusinessKey(),
                    at,
                    actor,
                    kind,
                    processId,
                    version,
                    elementId,
                    elementName,
                    elementType,
                    activityInstance);
        }
    }

    private final class Pending implements TransactionSynchronization {
        private final List<Step> steps = new ArrayList<>();

        /** Before those who count the case, so that the steps are there when it is counted. */
        @Override
        public int getOrder() {
            return Ordered.LOWEST_PRECEDENCE - 1;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            journal.steps(steps.stream().map(Step::entry).toList());
        }
    }
}
