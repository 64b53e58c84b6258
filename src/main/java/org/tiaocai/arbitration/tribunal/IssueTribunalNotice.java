package org.tiaocai.arbitration.tribunal;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.tiaocai.shared.CaseNumber;

/** 书面通知组庭情况 (规则37), with the right to challenge whoever sits. */
@Component
class IssueTribunalNotice implements JavaDelegate {

    private final TribunalPapers papers;

    IssueTribunalNotice(TribunalPapers papers) {
        this.papers = papers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        TribunalVariables.NOTICE.set(execution, papers.notice(CaseNumber.of(execution.getProcessBusinessKey())));
    }
}
