package org.tiaocai.mediation;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.Disputes;
import org.tiaocai.limits.RuleIds;
import org.tiaocai.limits.RunningLimits;
import org.tiaocai.shared.RegistrationNumber;

/**
 * 提请调解: both are willing; the organisation has three working days to accept (协商调解规定 art. 22), and the right to
 * arbitrate opens fifteen days after the application was received (art. 14(3)).
 */
@Component
record RequestMediation(Mediations mediations, Disputes disputes, RunningLimits limits, Clock clock)
        implements JavaDelegate {

    @Override
    public void execute(DelegateExecution execution) {
        var number = RegistrationNumber.of(execution);
        MediationVariables.MEDIATION.set(execution, mediations.request(number));
        limits.start(number, RuleIds.WAY_TO_ARBITRATION, disputes.get(number).receivedOn());
        limits.start(number, RuleIds.MEDIATION_ACCEPTANCE, LocalDate.now(clock));
    }
}
