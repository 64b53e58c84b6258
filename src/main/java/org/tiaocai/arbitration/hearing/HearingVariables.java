package org.tiaocai.arbitration.hearing;

import java.time.LocalDate;
import org.tiaocai.shared.ProcessVariable;

/** What the hearing's processes carry. */
final class HearingVariables {

    static final ProcessVariable<Long> HEARING = ProcessVariable.id("hearingId");
    static final ProcessVariable<LocalDate> HEARING_ON = ProcessVariable.day("hearingOn");

    /** Last day on which the notice may still reach a party (A20). */
    static final ProcessVariable<LocalDate> NOTICE_DUE = ProcessVariable.day("hearingNoticeDue");

    static final ProcessVariable<Long> NOTICE = ProcessVariable.id("hearingNoticeId");
    static final ProcessVariable<NoticeCheck> NOTICE_CHECK = ProcessVariable.choice("hearingNotice", NoticeCheck.class);
    static final ProcessVariable<HearingOutcome> OUTCOME =
            ProcessVariable.choice("hearingOutcome", HearingOutcome.class);
    static final ProcessVariable<Long> POSTPONEMENT = ProcessVariable.id("postponementId");
    static final ProcessVariable<Decision> DECISION = ProcessVariable.choice("postponementDecision", Decision.class);

    static final ProcessVariable<DayFrom> DAY_FROM = ProcessVariable.choice("hearingDayFrom", DayFrom.class);

    /** By which case the day of a hearing is found. */
    enum DayFrom {
        OWN,
        LEADING_CASE
    }

    /** Whether each party had the notice in time. */
    enum NoticeCheck {
        NOT_YET,
        IN_TIME,
        TOO_LATE
    }

    /** 是否准许延期开庭. */
    enum Decision {
        GRANTED,
        DENIED
    }

    private HearingVariables() {}
}
