package org.tiaocai.linkage.observation;

import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 汇总评议、计入学时 of those who came. */
@Component
class SummarizeObservation implements JavaDelegate {

    private final Observations observations;
    private final Observers observers;
    private final TrainingHours hours;
    private final ObservationPapers papers;

    SummarizeObservation(
            Observations observations, Observers observers, TrainingHours hours, ObservationPapers papers) {
        this.observations = observations;
        this.observers = observers;
        this.hours = hours;
        this.papers = papers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var one = observations.get(ObservationVariables.OBSERVATION.get(execution));
        var on = Objects.requireNonNull(one.observedOn());
        observers.present(one.id()).forEach(person -> hours.credit(person, one.occasion(), on, one.hours()));
        papers.sheet(one);
    }
}
