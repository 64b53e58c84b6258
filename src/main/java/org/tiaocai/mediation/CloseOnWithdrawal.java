package org.tiaocai.mediation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 撤回调解: ended by the applicant's own will; the other side is told. */
@Component
class CloseOnWithdrawal implements JavaDelegate {

    private final EndWithoutAgreement ending;
    private final MediationNotices notices;

    CloseOnWithdrawal(EndWithoutAgreement ending, MediationNotices notices) {
        this.ending = ending;
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        notices.tellClosing(ending.end(execution, MediationOutcome.WITHDRAWN, "申请人撤回调解申请"));
    }
}
