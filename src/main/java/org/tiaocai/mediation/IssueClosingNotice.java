package org.tiaocai.mediation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 发出调解终结告知书 (D111, 协商调解规定 art. 30): why it ended, and that the way to arbitration is open. */
@Component
record IssueClosingNotice(EndWithoutAgreement ending, MediationNotices notices) implements JavaDelegate {

    @Override
    public void execute(DelegateExecution execution) {
        notices.tellClosing(ending.end(execution, MediationOutcome.PERIOD_OVER, "调解期限届满，双方未达成协议"));
    }
}
