package org.tiaocai.outreach;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 走访记录.
 *
 * @param followUpDue until when the arbitrator looks after what was found; null where there is nothing to look after
 * @param settledOn when it was settled
 * @param nextOn the next visit, as planned at this one
 */
public record Visit(
        long id,
        long outreachId,
        LocalDate visitedOn,
        ProblemKind problem,
        String found,
        String guidance,
        @Nullable LocalDate followUpDue,
        @Nullable LocalDate settledOn,
        @Nullable LocalDate nextOn,
        String recordedBy) {

    public boolean isOpen() {
        return followUpDue != null && settledOn == null;
    }

    /** Where it stands, in words. */
    public String standing() {
        if (followUpDue == null) {
            return "不需要跟进";
        }
        return settledOn == null ? "跟进中，期限 " + followUpDue : "已办结，" + settledOn;
    }
}
