package org.tiaocai.linkage.feedback;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiaocai.linkage.followup.ProceedingResult;
import org.tiaocai.shared.RegistrationNumber;

/**
 * 裁判结果 of one instance.
 *
 * @param reported what the court sent, as it sent it; null when a party brought the paper
 * @param effectiveOn null while an appeal is open
 */
public record CourtResult(
        long id,
        RegistrationNumber number,
        long matterId,
        LocalDate receivedOn,
        @Nullable String reported,
        @Nullable Instance instance,
        @Nullable ProceedingResult result,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate effectiveOn,
        List<Item> items) {

    /** One claim of one worker, as the court decided it. */
    public record Item(
            long awardItemId,
            Verdict verdict,
            @Nullable BigDecimal amount,
            @Nullable Cause cause) {}

    String subject() {
        return "court-result-" + id;
    }

    /** 改判或者撤销, with effect. */
    boolean isReversal() {
        return effectiveOn != null
                && (result == ProceedingResult.REVOKED
                        || result == ProceedingResult.PARTLY_SET_ASIDE
                        || items.stream().anyMatch(item -> item.verdict().differs()));
    }
}
