package org.tiaocai.arbitration.hearing;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.tiaocai.documents.Papers;

/** 制作开庭通知书 (规则38). */
@Component
class IssueHearingNotice implements JavaDelegate {

    private final Hearings hearings;
    private final Papers papers;

    IssueHearingNotice(Hearings hearings, Papers papers) {
        this.hearings = hearings;
        this.papers = papers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var notice = papers.issue(execution, "hearing-notice");
        hearings.noticed(HearingVariables.HEARING.get(execution), notice);
        HearingVariables.NOTICE.set(execution, notice);
    }
}
