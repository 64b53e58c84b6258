package org.tiaocai.oversight;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tiaocai.documents.Facts;
import org.tiaocai.documents.SaidBy;

/**
 * 登记表和由登记发出的函: one entry, as it was put down.
 *
 * @param registrationNumber the case, where it is about one; an entry is kept by the house, where cases go by it
 */
@SaidBy({
    "intervention-record",
    "wage-arrears-lead",
    "wage-arrears-transfer",
    "petition-notice",
    "union-letter-record"
})
record RegisterSheet(
        String occasion,
        LocalDate happenedOn,
        String who,
        @Nullable String channel,
        String content,
        @Nullable String evidence,
        @Nullable LocalDate dueOn,
        @Nullable Integer headcount,
        @Nullable BigDecimal amount,
        @Nullable String registrationNumber,
        String enteredBy)
        implements Facts {}
