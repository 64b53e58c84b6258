package org.tiaocai.mediation;

import static org.tiaocai.mediation.MediationVariables.MEDIATION;
import static org.tiaocai.mediation.MediationVariables.OUTCOME;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.tiaocai.limits.RuleIds;
import org.tiaocai.limits.RunningLimits;
import org.tiaocai.scheduling.Bookings;
import org.tiaocai.shared.RegistrationNumber;

/** What every end without agreement has in common: rooms are free again, the limits end, the parties are told. */
@Component
record EndWithoutAgreement(
        Mediations mediations, Bookings bookings, RunningLimits limits, LimitationRestarts limitation) {

    Mediation end(DelegateExecution execution, MediationOutcome outcome, String reason) {
        var ended = end(RegistrationNumber.of(execution), MEDIATION.get(execution), outcome, reason);
        OUTCOME.set(execution, ended.outcome() == null ? outcome : ended.outcome());
        return ended;
    }

    /** Closes the mediation if the session has not done so yet. */
    Mediation end(RegistrationNumber number, long id, MediationOutcome outcome, String reason) {
        if (mediations.get(id).outcome() == null) {
            mediations.close(id, outcome, reason);
        }
        bookings.releaseFuture(number);
        limits.settle(number, RuleIds.MEDIATION_ACCEPTANCE);
        var ended = mediations.get(id);
        if (ended.outcome() == MediationOutcome.PERIOD_OVER) {
            limits.expire(number, ended.limitRule());
        } else {
            limits.settle(number, ended.limitRule());
        }
        limitation.after(number, ended.outcome() == null ? outcome : ended.outcome());
        return ended;
    }
}
