package org.tiaocai.arbitration.hearing;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** The case took another way before everybody was told: what was planned is freed; what was told stands. */
@Component
record ReleaseAbandonedHearing(ReleaseHearing release) implements ExecutionListener {

    @Override
    public void notify(DelegateExecution execution) {
        if (execution.isCanceled()) {
            release.notify(execution);
        }
    }
}
