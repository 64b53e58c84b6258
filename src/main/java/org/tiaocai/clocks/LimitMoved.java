package org.tiaocai.clocks;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tiaocai.shared.CaseNumber;

/**
 * 期限变动: the last day of a limit is another one now, told in the transaction that moved it.
 *
 * @param dueOn null while the limit stands still
 */
public record LimitMoved(
        CaseNumber number,
        String rule,
        String subject,
        @Nullable LocalDate dueOn) {}
