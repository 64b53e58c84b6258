package org.tiaocai.mediation.performance;

import static org.tiaocai.mediation.performance.PerformanceVariables.MEDIATION;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.tiaocai.mediation.performance.PromisedAct.State;
import org.tiaocai.shared.RegistrationNumber;

/** 提醒履行 (督促履行，协商调解规定 art. 32): whoever has to perform next is told what, and until when. */
@Component
record RemindDebtors(PromisedActs acts, PerformanceNotices notices) implements JavaDelegate {

    @Override
    public void execute(DelegateExecution execution) {
        notices.remind(
                RegistrationNumber.of(execution),
                acts.of(MEDIATION.get(execution)).stream()
                        .filter(one -> one.state() == State.PROMISED)
                        .toList());
    }
}
