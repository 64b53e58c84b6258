package org.tiaocai.arbitration.hearing;

import static org.tiaocai.arbitration.hearing.HearingVariables.NOTICE_CHECK;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.hearing.HearingVariables.NoticeCheck;
import org.tiaocai.dispute.Journal;
import org.tiaocai.dispute.Parties;

/**
 * 核对通知时间 (规则38): the hearing stands only if each party had the notice five working days before it and every period to
 * answer is over by then; else the room is free again and another day is found.
 */
@Component
record CheckHearingNotice(
        Hearings hearings,
        HearingPlan plan,
        HearingNotices notices,
        Parties parties,
        Cancellation cancellation,
        Journal journal)
        implements JavaDelegate {

    @Override
    public void execute(DelegateExecution execution) {
        var hearing = hearings.get(HearingVariables.HEARING.get(execution));
        var stands = hearing.state() == Hearing.State.PLANNED
                && isInTime(hearing)
                && plan.isAfterPeriods(hearing.number(), hearing.hearingOn());
        NOTICE_CHECK.set(execution, stands ? NoticeCheck.IN_TIME : NoticeCheck.TOO_LATE);
        if (!stands && hearing.state() == Hearing.State.PLANNED) {
            cancellation.cancel(hearing);
            journal.act(hearing.number(), "开庭通知未能在开庭五个工作日前送达各方，或者答辩期、举证期限届时尚未届满，另行择期", null);
        }
    }

    private boolean isInTime(Hearing hearing) {
        var latest = plan.latestNotice(hearing);
        var receipts = notices.receipts(hearing);
        return parties.standing(hearing.number()).stream()
                .allMatch(party -> receipts.stream()
                        .anyMatch(receipt -> receipt.partyId() == party.id()
                                && !receipt.servedOn().isAfter(latest)));
    }
}
