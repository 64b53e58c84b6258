package org.tiaocai.shared;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;

/** The end of a task that a person completed; a task that an event interrupted has no outcome. */
public interface TaskOutcome extends ExecutionListener {

    @Override
    default void notify(DelegateExecution execution) {
        if (!execution.isCanceled()) {
            completed(execution);
        }
    }

    void completed(DelegateExecution execution);
}
