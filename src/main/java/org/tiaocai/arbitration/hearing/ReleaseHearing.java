package org.tiaocai.arbitration.hearing;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import org.tiaocai.shared.RegistrationNumber;

/** However the hearing ends, by its result or because the case took another way: what was still planned is freed. */
@Component
class ReleaseHearing implements ExecutionListener {

    private final Hearings hearings;
    private final Cancellation cancellation;

    ReleaseHearing(Hearings hearings, Cancellation cancellation) {
        this.hearings = hearings;
        this.cancellation = cancellation;
    }

    @Override
    public void notify(DelegateExecution execution) {
        hearings.planned(RegistrationNumber.of(execution)).ifPresent(cancellation::cancel);
    }
}
