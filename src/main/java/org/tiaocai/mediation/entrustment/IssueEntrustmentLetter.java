package org.tiaocai.mediation.entrustment;

import static org.tiaocai.mediation.entrustment.EntrustmentVariables.ENTRUSTMENT;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 发出委托调解函 (D105). */
@Component
class IssueEntrustmentLetter implements JavaDelegate {

    private final Entrustments entrustments;
    private final EntrustmentPapers papers;

    IssueEntrustmentLetter(Entrustments entrustments, EntrustmentPapers papers) {
        this.entrustments = entrustments;
        this.papers = papers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        papers.letter(entrustments.get(ENTRUSTMENT.get(execution)));
    }
}
