package org.tiaocai.arbitration.hearing;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.tiaocai.scheduling.Bookings;
import org.tiaocai.shared.Refused;

/** 制作开庭通知书 (规则38). */
@Component
class IssueHearingNotice implements JavaDelegate {

    private final Hearings hearings;
    private final Bookings bookings;
    private final HearingPapers papers;

    IssueHearingNotice(Hearings hearings, Bookings bookings, HearingPapers papers) {
        this.hearings = hearings;
        this.bookings = bookings;
        this.papers = papers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var hearing = hearings.get(HearingVariables.HEARING.get(execution));
        var booking = bookings.find(hearing.bookingId() == null ? 0 : hearing.bookingId())
                .orElseThrow(() -> new Refused("这次开庭没有排定时间和地点"));
        var notice = papers.notice(hearing, booking);
        hearings.noticed(hearing.id(), notice);
        HearingVariables.NOTICE.set(execution, notice);
    }
}
