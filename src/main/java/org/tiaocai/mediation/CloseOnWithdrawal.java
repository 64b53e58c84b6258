package org.tiaocai.mediation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 撤回调解: ended by the applicant's own will; the other side is told. */
@Component
record CloseOnWithdrawal(EndWithoutAgreement ending, MediationNotices notices) implements JavaDelegate {

    @Override
    public void execute(DelegateExecution execution) {
        notices.tellClosing(ending.end(execution, MediationOutcome.WITHDRAWN, "申请人撤回调解申请"));
    }
}
