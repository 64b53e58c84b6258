package org.tiaocai.arbitration.hearing;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.tiaocai.limits.RuleIds;
import org.tiaocai.limits.RunningLimits;

/** 制作一次性通知书 (规则64): it must arrive in time for the hearing and within five working days of the acceptance. */
@Component
class IssueOneNotice implements JavaDelegate {

    private final Hearings hearings;
    private final PlannedBookings bookings;
    private final HearingPapers papers;
    private final RunningLimits limits;

    IssueOneNotice(Hearings hearings, PlannedBookings bookings, HearingPapers papers, RunningLimits limits) {
        this.hearings = hearings;
        this.bookings = bookings;
        this.papers = papers;
        this.limits = limits;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var hearing = hearings.get(HearingVariables.HEARING.get(execution));
        var notice = papers.oneNotice(hearing, bookings.of(hearing));
        hearings.noticed(hearing.id(), notice);
        HearingVariables.NOTICE.set(execution, notice);
        limits.open(hearing.number(), RuleIds.COLLECTIVE_NOTICE)
                .filter(limit -> limit.dueOn().isBefore(HearingVariables.NOTICE_DUE.get(execution)))
                .ifPresent(limit -> HearingVariables.NOTICE_DUE.set(execution, limit.dueOn()));
    }
}
