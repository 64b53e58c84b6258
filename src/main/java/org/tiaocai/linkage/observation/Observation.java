package org.tiaocai.linkage.observation;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tiaocai.shared.RegistrationNumber;

/**
 * 一次庭审观摩.
 *
 * @param host the commission or a court, by its id
 * @param number the case, where the hearing is ours
 * @param caseNo what the case is called, without the parties
 * @param hours 学时 that it counts for
 */
public record Observation(
        long id,
        String host,
        @Nullable RegistrationNumber number,
        String caseNo,
        LocalDate hearingOn,
        String place,
        String purpose,
        BigDecimal hours,
        String proposedBy,
        @Nullable String approvedBy,
        @Nullable String refusal,
        @Nullable LocalDate toldOn,
        @Nullable LocalDate observedOn,
        @Nullable String cancellation) {

    /** Where it stands, in words. */
    public String standing() {
        if (refusal != null) {
            return "未获批准：" + refusal;
        }
        if (cancellation != null) {
            return "已取消：" + cancellation;
        }
        if (observedOn != null) {
            return "已观摩，" + observedOn;
        }
        return approvedBy == null ? "待审批" : "已批准";
    }

    String occasion() {
        return "observation-" + id;
    }
}
