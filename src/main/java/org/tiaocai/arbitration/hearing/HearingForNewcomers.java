package org.tiaocai.arbitration.hearing;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.Journal;
import org.tiaocai.dispute.PartyJoined;

/**
 * 后来参加的当事人与已经排定的庭审: who takes another's place is told of the day, if that is in time still; who has
 * periods of its own, or was not free that day, gets another day with all the others. A hearing whose day has come is held
 * all the same and adjourned: who came in that day has had no notice of it.
 */
@Component
record HearingForNewcomers(
        Hearings hearings,
        HearingPlan plan,
        Cancellation cancellation,
        Journal journal,
        HearingNotices notices,
        Clock clock) {

    @EventListener
    void joined(PartyJoined joined) {
        hearings.planned(joined.number()).ifPresent(hearing -> {
            if (!LocalDate.now(clock).isBefore(hearing.hearingOn())) {
                journal.act(joined.number(), "开庭之日有当事人参加进来：没有收到开庭通知的，本次庭审不能对其终结，请休庭后另行择期", null);
                return;
            }
            var inTime = !LocalDate.now(clock).isAfter(plan.latestNotice(hearing));
            if (joined.succeeds() != null && hearing.noticeId() != null && inTime) {
                notices.tell(hearing, joined.partyId());
            } else {
                cancellation.cancel(hearing);
                cancellation.findAnotherDay(joined.number());
                journal.act(joined.number(), "有当事人参加进来，原定的庭审取消，另行择期", null);
            }
        });
    }
}
