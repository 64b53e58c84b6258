package org.tiaocai.linkage.conference;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 发出会议通知, with the comparison of awards and judgments. */
@Component
class IssueConferenceNotice implements JavaDelegate {

    private final Conferences conferences;
    private final ConferencePapers papers;

    IssueConferenceNotice(Conferences conferences, ConferencePapers papers) {
        this.conferences = conferences;
        this.papers = papers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        papers.notice(conferences.get(ConferenceVariables.CONFERENCE.get(execution)));
    }
}
