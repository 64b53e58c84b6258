package org.tiaocai.linkage.observation;

import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.tiaocai.documents.Papers;

/** 汇总评议 (D610-2)、计入学时 of those who came. */
@Component
class SummarizeObservation implements JavaDelegate {

    private final Observations observations;
    private final Observers observers;
    private final TrainingHours hours;
    private final Papers papers;
    private final ObservationFacts facts;

    SummarizeObservation(
            Observations observations,
            Observers observers,
            TrainingHours hours,
            Papers papers,
            ObservationFacts facts) {
        this.observations = observations;
        this.observers = observers;
        this.hours = hours;
        this.papers = papers;
        this.facts = facts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var one = observations.get(ObservationVariables.OBSERVATION.get(execution));
        var on = Objects.requireNonNull(one.observedOn());
        observers.present(one.id()).forEach(person -> hours.credit(person, one.occasion(), on, one.hours()));
        papers.issue("D610-2", one.occasion(), facts.sheet(one));
    }
}
