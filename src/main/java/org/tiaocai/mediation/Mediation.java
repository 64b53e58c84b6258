package org.tiaocai.mediation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiaocai.limits.RuleIds;
import org.tiaocai.shared.RegistrationNumber;

/**
 * 调解: one mediation of a dispute, as it stands.
 *
 * @param limitRule the limit within which it must end: M03, M07 for new forms of employment, or M08 of a court's
 *     designation
 */
public record Mediation(
        long id,
        RegistrationNumber number,
        String limitRule,
        LocalDate requestedOn,
        @Nullable String organisation,
        @Nullable LocalDate acceptedOn,
        @Nullable MediationOutcome outcome,
        @Nullable String outcomeReason,
        @Nullable LocalDate closedOn,
        List<Member> members) {

    /** Accepted by the studio itself, and not for a court. */
    boolean isOfTheStudio() {
        return limitRule.equals(RuleIds.MEDIATION_LIMIT) || limitRule.equals(RuleIds.NEW_EMPLOYMENT_MEDIATION);
    }

    /** 调解员 appointed to it. */
    public record Member(String userId, boolean presiding) {}
}
