package org.tiaocai.arbitration.hearing;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 制作开庭通知书 (规则38). */
@Component
class IssueHearingNotice implements JavaDelegate {

    private final Hearings hearings;
    private final PlannedBookings bookings;
    private final HearingPapers papers;

    IssueHearingNotice(Hearings hearings, PlannedBookings bookings, HearingPapers papers) {
        this.hearings = hearings;
        this.bookings = bookings;
        this.papers = papers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var hearing = hearings.get(HearingVariables.HEARING.get(execution));
        var notice = papers.notice(hearing, bookings.of(hearing));
        hearings.noticed(hearing.id(), notice);
        HearingVariables.NOTICE.set(execution, notice);
    }
}
