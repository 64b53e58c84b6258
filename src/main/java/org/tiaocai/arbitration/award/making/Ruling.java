package org.tiaocai.arbitration.award.making;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiaocai.arbitration.award.Debtors;
import org.tiaocai.arbitration.award.ItemRuling;
import org.tiaocai.dispute.ClaimType;

/** 一项裁决 as the tribunal has made it, before it is classed and put into a document. */
record Ruling(
        int claimOrdinal,
        ClaimType type,
        ClaimType relief,
        ItemRuling ruling,
        List<Long> creditors,
        Debtors debtors,
        @Nullable BigDecimal amount,
        @Nullable String act,
        @Nullable LocalDate fromDay,
        @Nullable LocalDate toDay,
        @Nullable Integer performWithinDays,
        @Nullable String detail) {

    /** The same to the same for the same, which is ruled once. */
    List<Object> matter() {
        return List.of(
                claimOrdinal,
                creditors,
                debtors.parties(),
                relief,
                fromDay == null ? "" : fromDay,
                toDay == null ? "" : toDay);
    }
}
