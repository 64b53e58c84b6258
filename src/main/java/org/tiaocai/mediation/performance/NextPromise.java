package org.tiaocai.mediation.performance;

import static org.tiaocai.mediation.performance.PerformanceVariables.MEDIATION;

import java.time.LocalDate;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.tiaocai.limits.ReckonerInForce;
import org.tiaocai.mediation.performance.PromisedAct.State;

/** 看下一个约定日: on which day the debtor is reminded of it, and on which working day after it somebody asks. */
@Component
record NextPromise(PromisedActs acts, PerformanceSettings settings, ReckonerInForce reckoner) implements JavaDelegate {

    @Override
    public void execute(DelegateExecution execution) {
        set(execution, due(MEDIATION.get(execution)).orElseThrow());
    }

    /** The first last day of what is waited for. */
    Optional<LocalDate> due(long mediation) {
        return acts.of(mediation).stream()
                .filter(one -> one.state() == State.PROMISED)
                .map(PromisedAct::dueOn)
                .min(LocalDate::compareTo);
    }

    void set(DelegateExecution execution, LocalDate due) {
        PerformanceVariables.REMINDER_ON.set(execution, due.minusDays(settings.remindBefore()));
        PerformanceVariables.VISIT_ON.set(execution, reckoner.calendar().workingDaysAfter(due, 1));
    }
}
