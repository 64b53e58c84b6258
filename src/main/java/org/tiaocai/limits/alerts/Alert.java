package org.tiaocai.limits.alerts;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.tiaocai.shared.RegistrationNumber;

/**
 * One warning of one limit, raised once.
 *
 * @param assignee who worked on it then; null when nobody had claimed it
 * @param overseer the group that is told as well; null while it is the assignee's alone
 */
public record Alert(
        long limitId,
        RegistrationNumber number,
        String rule,
        String limit,
        AlertKind kind,
        LocalDate dueOn,
        OffsetDateTime raisedAt,
        @Nullable String assignee,
        @Nullable String overseer) {}
