package org.tiaocai.arbitration.review;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tiaocai.shared.RegistrationNumber;

/**
 * 一次仲裁审查.
 *
 * @param appliedOn the day on which the second of both confirmed the application (D)
 * @param effectiveOn the day of the later signature
 * @param caseNo 案号 of the review; null until it is decided whether it is taken
 */
public record Review(
        long id,
        RegistrationNumber number,
        LocalDate appliedOn,
        @Nullable RefusalGround refusalGround,
        @Nullable LocalDate decidedOn,
        @Nullable String arbitrator,
        @Nullable FailureGround failureGround,
        @Nullable String opinion,
        @Nullable LocalDate concludedOn,
        @Nullable LocalDate applicantSignedOn,
        @Nullable LocalDate respondentSignedOn,
        @Nullable LocalDate effectiveOn,
        @Nullable ReviewOutcome outcome,
        @Nullable LocalDate closedOn,
        @Nullable String caseNo) {

    public boolean ongoing() {
        return closedOn == null;
    }
}
