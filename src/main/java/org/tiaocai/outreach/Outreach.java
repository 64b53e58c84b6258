package org.tiaocai.outreach;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * 一对联系: an arbitrator and a firm or an organisation, for a time.
 *
 * @param linkId of a firm, the line that keeps the arbitrator out of its cases
 * @param untilOn the last day; null until further notice
 * @param visitOn when they go there next; null before there is a plan and when no further visit is planned
 * @param endedOn 提前结束: the day on which the head ended it
 */
public record Outreach(
        long id,
        @Nullable Long enterpriseId,
        @Nullable Long organisationId,
        @Nullable Long linkId,
        String person,
        LocalDate fromOn,
        @Nullable LocalDate untilOn,
        LocalDate madeOn,
        String madeBy,
        @Nullable LocalDate visitOn,
        @Nullable String subject,
        @Nullable LocalDate endedOn,
        @Nullable String endReason,
        @Nullable LocalDate concludedOn,
        @Nullable String conclusion) {

    /** As lists choose it: E for a firm, O for an organisation. */
    public String unit() {
        return enterpriseId == null ? "O" + organisationId : "E" + enterpriseId;
    }

    public boolean isFirm() {
        return enterpriseId != null;
    }

    public boolean isOver(LocalDate today) {
        return endedOn != null || untilOn != null && today.isAfter(untilOn);
    }

    /** Where it stands, in words. */
    public String standing(LocalDate today) {
        if (concludedOn != null) {
            return "已小结";
        }
        if (endedOn != null) {
            return "提前结束，待小结";
        }
        if (isOver(today)) {
            return "期满，待小结";
        }
        return today.isBefore(fromOn) ? "未开始" : "联系中";
    }

    /** The whole months from its first day on: as many count after it began as before it. */
    int months(LocalDate today) {
        var last = untilOn != null && untilOn.isBefore(today) ? untilOn : today;
        return (int) Math.max(0, ChronoUnit.MONTHS.between(fromOn, last.plusDays(1)));
    }
}
