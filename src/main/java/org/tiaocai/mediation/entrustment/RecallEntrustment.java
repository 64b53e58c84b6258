package org.tiaocai.mediation.entrustment;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 撤回委托: the case comes back without a result. */
@Component
class RecallEntrustment implements JavaDelegate {

    private final EndOfEntrustment ending;

    RecallEntrustment(EndOfEntrustment ending) {
        this.ending = ending;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ending.end(execution, EntrustmentResult.RECALLED);
    }
}
