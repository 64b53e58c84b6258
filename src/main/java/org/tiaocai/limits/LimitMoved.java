package org.tiaocai.limits;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tiaocai.shared.RegistrationNumber;

/**
 * 期限变动: the last day of a limit is another one now, told in the transaction that moved it.
 *
 * @param dueOn null while the limit stands still
 */
public record LimitMoved(
        RegistrationNumber number,
        String rule,
        String subject,
        @Nullable LocalDate dueOn) {}
