package org.tiaocai.linkage.followup;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tiaocai.shared.RegistrationNumber;

/**
 * 法院案件, as far as the commission knows.
 *
 * @param partyId who went to court
 * @param workers the workers whose part of the award it is about
 * @param result the result that has taken effect; null while the proceeding is pending
 * @param receipts who received the decision that ended it, and when
 * @param setAside the rulings that are set aside, where the court has set aside a part of the award
 */
public record CourtProceeding(
        long id,
        RegistrationNumber number,
        long documentId,
        long partyId,
        ProceedingKind kind,
        String court,
        String docketNo,
        LocalDate filedOn,
        Set<Long> workers,
        @Nullable ProceedingResult result,
        @Nullable LocalDate effectiveOn,
        Map<Long, LocalDate> receipts,
        Set<Long> setAside) {

    public boolean isPending() {
        return result == null;
    }

    /** Pending, or ended on that day or later with a result that is more than a withdrawal. */
    boolean standsSince(LocalDate day) {
        return result == null || (!result.leavesPeriodRunning() && effectiveOn != null && !effectiveOn.isBefore(day));
    }

    /** Such as 起诉（2026）样0101民初1号. */
    public String line() {
        return kind.label() + " " + docketNo + (result == null ? "，未结" : "，" + result.label());
    }

    /** The day on which the last of those who had to receive the decision received it. */
    LocalDate servedOn() {
        return receipts.values().stream().max(LocalDate::compareTo).orElse(effectiveOn == null ? filedOn : effectiveOn);
    }
}
