package org.tiaocai.arbitration.hearing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiaocai.shared.RegistrationNumber;

/**
 * 一次开庭.
 *
 * @param noticeId 开庭通知书
 * @param shortNoticeAgreed both agreed to less than five working days' notice (D)
 * @param minutes what was put on record; null until it was held
 * @param attendance who came, party by party; empty until it was held
 * @param setAsideOn when the tribunal that held it was revoked, so that the case is heard anew (组织规则15)
 */
public record Hearing(
        long id,
        RegistrationNumber number,
        int ordinal,
        @Nullable Long bookingId,
        LocalDate hearingOn,
        boolean shortNoticeAgreed,
        State state,
        @Nullable Long noticeId,
        @Nullable Minutes minutes,
        List<Presence> attendance,
        @Nullable LocalDate setAsideOn) {

    /** Whether it was held, by a tribunal that has not been revoked since. */
    public boolean counts() {
        return state == State.HELD && setAsideOn == null;
    }

    /** 状态. */
    public enum State {
        PLANNED("待开庭"),
        CANCELLED("取消，另行择期"),
        HELD("已开庭");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /**
     * 庭审笔录 in its parts.
     *
     * @param applicant of the side in one word: absent where one of them was
     * @param respondent the same
     */
    public record Minutes(
            LocalDate heldOn,
            boolean open,
            Attendance applicant,
            Attendance respondent,
            boolean limitationRaised,
            boolean mediationAttempted,
            HearingOutcome outcome,
            @Nullable String record,
            @Nullable String terms,
            @Nullable String signatures) {

        /** 缺席裁决: a respondent kept away at their own risk. */
        public boolean inDefault() {
            return respondent.isAtOwnRisk();
        }
    }
}
