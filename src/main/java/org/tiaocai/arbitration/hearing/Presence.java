package org.tiaocai.arbitration.hearing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tiaocai.delivery.serving.ServingMethod;

/**
 * 一方当事人的到庭情况 in one hearing.
 *
 * @param noticeServedOn when the notice of the hearing reached it; null while nothing proves that
 * @param noticeInTime whether that was five working days before, or as early as it had agreed to
 */
public record Presence(
        long partyId,
        Attendance came,
        @Nullable LocalDate noticeServedOn,
        @Nullable ServingMethod noticeMethod,
        boolean noticeInTime) {

    /** 无正当理由未到庭、中途退庭, by the party's own proof: it is judged alone, whoever else of its side came. */
    boolean isProvenAtOwnRisk() {
        return came.isAtOwnRisk() && noticeServedOn != null && noticeInTime;
    }
}
