package org.tiaocai.mediation.entrustment;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 委托期限届满 (规则70): the tribunal sets the hearing, or the review of the filing goes on. */
@Component
record EndEntrustmentOnPeriod(EndOfEntrustment ending) implements JavaDelegate {

    @Override
    public void execute(DelegateExecution execution) {
        ending.end(execution, EntrustmentResult.PERIOD_OVER);
    }
}
