package org.tiaocai.linkage.conference;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.tiaocai.documents.Papers;
import org.tiaocai.linkage.consistency.ConsistencySheets;

/**
 * 发出会议通知 (D609), with the comparison of awards and judgments; a conference that was put off gets a notice for its new
 * day, and the figures as they are then.
 */
@Component
class IssueConferenceNotice implements JavaDelegate {

    private final Conferences conferences;
    private final ConsistencySheets sheets;
    private final Papers papers;
    private final ConferenceFacts facts;

    IssueConferenceNotice(Conferences conferences, ConsistencySheets sheets, Papers papers, ConferenceFacts facts) {
        this.conferences = conferences;
        this.sheets = sheets;
        this.papers = papers;
        this.facts = facts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var one = conferences.get(ConferenceVariables.CONFERENCE.get(execution));
        var occasion = one.occasion() + "-" + one.meetsOn();
        sheets.make(one.period(), occasion);
        papers.issue("D609", occasion, facts.notice(one));
    }
}
