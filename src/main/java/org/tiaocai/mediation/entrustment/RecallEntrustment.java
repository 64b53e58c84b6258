package org.tiaocai.mediation.entrustment;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 撤回委托: the case comes back without a result. */
@Component
record RecallEntrustment(EndOfEntrustment ending) implements JavaDelegate {

    @Override
    public void execute(DelegateExecution execution) {
        ending.end(execution, EntrustmentResult.RECALLED);
    }
}
