package org.tiaocai.arbitration.hearing;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import org.tiaocai.shared.RegistrationNumber;

/** However the hearing ends, by its result or because the case took another way: what was still planned is freed. */
@Component
record ReleaseHearing(Hearings hearings, Cancellation cancellation) implements ExecutionListener {

    @Override
    public void notify(DelegateExecution execution) {
        hearings.planned(RegistrationNumber.of(execution)).ifPresent(cancellation::release);
    }
}
