package org.tiaocai.arbitration.tribunal;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.tiaocai.shared.RegistrationNumber;

/** 书面通知组庭情况 (规则37), with the right to ask for recusal whoever sits. */
@Component
class IssueTribunalNotice implements JavaDelegate {

    private final TribunalPapers papers;

    IssueTribunalNotice(TribunalPapers papers) {
        this.papers = papers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        TribunalVariables.NOTICE.set(execution, papers.notice(RegistrationNumber.of(execution)));
    }
}
