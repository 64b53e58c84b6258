package org.tiaocai.linkage.designation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tiaocai.shared.RegistrationNumber;

/**
 * 一次法院委派或者委托.
 *
 * @param platformNo the court platform's number of the matter
 * @param account why it was declined, or how the mediation went
 * @param confirmation whether the parties ask the court to confirm their agreement (司法确认)
 */
public record Designation(
        RegistrationNumber number,
        String court,
        String platformNo,
        DesignationKind kind,
        LocalDate receivedOn,
        @Nullable LocalDate acceptedOn,
        @Nullable String account,
        @Nullable String terms,
        boolean confirmation,
        @Nullable DesignationResult result,
        @Nullable LocalDate closedOn) {

    /** How it ended, where nobody reported an agreement. */
    DesignationResult withoutAgreement() {
        if (acceptedOn == null) {
            return account == null ? DesignationResult.UNANSWERED : DesignationResult.DECLINED;
        }
        return account == null ? DesignationResult.PERIOD_OVER : DesignationResult.FAILED;
    }
}
