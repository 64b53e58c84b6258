package org.tiaocai.mediation;

import static org.tiaocai.mediation.MediationVariables.MEDIATION;
import static org.tiaocai.mediation.MediationVariables.OUTCOME;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.tiaocai.clocks.Clocks;
import org.tiaocai.scheduling.Bookings;
import org.tiaocai.shared.CaseNumber;

/** What every end without agreement has in common: rooms are free again, the limits end, the parties are told. */
@Component
class EndWithoutAgreement {

    private final Mediations mediations;
    private final Bookings bookings;
    private final Clocks clocks;

    EndWithoutAgreement(Mediations mediations, Bookings bookings, Clocks clocks) {
        this.mediations = mediations;
        this.bookings = bookings;
        this.clocks = clocks;
    }

    Mediation end(DelegateExecution execution, MediationOutcome outcome, String reason) {
        var ended = end(CaseNumber.of(execution.getProcessBusinessKey()), MEDIATION.get(execution), outcome, reason);
        OUTCOME.set(execution, ended.outcome() == null ? outcome : ended.outcome());
        return ended;
    }

    /** Closes the mediation if the session has not done so yet. */
    Mediation end(CaseNumber number, long id, MediationOutcome outcome, String reason) {
        if (mediations.get(id).outcome() == null) {
            mediations.close(id, outcome, reason);
        }
        bookings.releaseFuture(number);
        clocks.settle(number, "M02");
        var ended = mediations.get(id);
        if (ended.outcome() == MediationOutcome.PERIOD_OVER) {
            clocks.expire(number, ended.limitRule());
        } else {
            clocks.settle(number, ended.limitRule());
        }
        return ended;
    }
}
