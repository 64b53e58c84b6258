package org.tiaocai.arbitration.filing;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.filing.FilingVariables.FilingOutcome;

/** 暂缓受理期间达成调解协议: there is nothing left to decide on. */
@Component
class SettledBeforeAcceptance implements ExecutionListener {

    @Override
    public void notify(DelegateExecution execution) {
        FilingVariables.OUTCOME.set(execution, FilingOutcome.AGREED);
    }
}
