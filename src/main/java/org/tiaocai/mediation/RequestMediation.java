package org.tiaocai.mediation;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.tiaocai.clocks.Clocks;
import org.tiaocai.dispute.Disputes;
import org.tiaocai.shared.CaseNumber;

/**
 * 提请调解: both are willing; the organisation has three working days to accept (协商调解规定 art. 22), and the right to
 * arbitrate opens fifteen days after the application was received (art. 14(3)).
 */
@Component
class RequestMediation implements JavaDelegate {

    private final Mediations mediations;
    private final Disputes disputes;
    private final Clocks clocks;
    private final Clock clock;

    RequestMediation(Mediations mediations, Disputes disputes, Clocks clocks, Clock clock) {
        this.mediations = mediations;
        this.disputes = disputes;
        this.clocks = clocks;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = CaseNumber.of(execution.getProcessBusinessKey());
        MediationVariables.MEDIATION.set(execution, mediations.request(number));
        clocks.start(number, "M04", disputes.get(number).receivedOn());
        clocks.start(number, "M02", LocalDate.now(clock));
    }
}
