package org.tiaocai.linkage.observation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.documents.Facts;
import org.tiaocai.documents.FactsOf;
import org.tiaocai.documents.SaidBy;
import org.tiaocai.linkage.observation.Observers.Observer;
import org.tiaocai.people.Actor;

/** 庭审观摩文书所载事项; neither paper names a party. */
@Component
record ObservationFacts(Observations observations, Observers observers, Actor actor) implements FactsOf {

    /** 庭审观摩方案, and the sheet on which those sign who come. @param about what the case is called */
    @SaidBy({"observation-plan", "observation-attendance"})
    record ObservationPlan(
            String occasion,
            String about,
            LocalDate hearingOn,
            String place,
            String purpose,
            List<String> observers,
            BigDecimal hours)
            implements Facts {}

    /** 庭审观摩评议表. @param about what the case is called */
    record ObservationSheet(String about, @Nullable LocalDate observedOn, String place, List<Comment> comments)
            implements Facts {}

    /** 一名观摩人员的评议. */
    record Comment(
            String observer,
            int procedure,
            int steering,
            int facts,
            int mediation,
            BigDecimal average,
            @Nullable String opinion) {}

    ObservationPlan plan(DelegateExecution execution) {
        var one = observations.get(ObservationVariables.OBSERVATION.get(execution));
        return new ObservationPlan(
                one.occasion(),
                one.caseNo(),
                one.hearingOn(),
                one.place(),
                one.purpose(),
                observers.of(one.id()).stream()
                        .map(each -> actor.nameOf(each.person()))
                        .toList(),
                one.hours());
    }

    ObservationSheet sheet(Observation one) {
        return new ObservationSheet(
                one.caseNo(),
                one.observedOn(),
                one.place(),
                observers.of(one.id()).stream()
                        .filter(Observer::present)
                        .map(this::comment)
                        .toList());
    }

    private Comment comment(Observer one) {
        var marks = Objects.requireNonNull(one.marks());
        return new Comment(
                actor.nameOf(one.person()),
                marks.procedure(),
                marks.steering(),
                marks.facts(),
                marks.mediation(),
                BigDecimal.valueOf(marks.average()).setScale(1, RoundingMode.HALF_UP),
                one.comments());
    }
}
