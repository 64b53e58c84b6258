package org.tiaocai.linkage.protection;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tiaocai.linkage.protection.Road.Result;
import org.tiaocai.shared.RegistrationNumber;

/**
 * 保障的办理: one application for the protection of an agreement, or its performance on the spot.
 *
 * @param court null for performance on the spot
 * @param courtCaseNo the court's number, once it is known
 * @param orderedOn the day of the payment order
 */
public record ProtectionRequest(
        long id,
        RegistrationNumber number,
        Road road,
        LocalDate appliedOn,
        @Nullable String court,
        @Nullable String courtCaseNo,
        @Nullable LocalDate orderedOn,
        @Nullable Result result,
        @Nullable LocalDate resultOn) {

    public boolean isOpen() {
        return result == null || !result.isLast();
    }

    /** 现况, in the words of the case page. */
    public String standing() {
        return result == null ? "等待法院答复" : result.label();
    }
}
