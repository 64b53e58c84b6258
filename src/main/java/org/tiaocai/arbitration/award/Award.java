package org.tiaocai.arbitration.award;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tiaocai.shared.RegistrationNumber;

/**
 * 裁决 as it stands now.
 *
 * @param round how often it has been sent back and begun anew
 * @param major 重大、疑难: discussed before it was decided
 * @param madeOn 作出之日, on which it was sealed; empty while it is in the making
 */
public record Award(
        long id,
        RegistrationNumber number,
        AwardScope scope,
        int round,
        LocalDate deliberatedOn,
        String basis,
        boolean major,
        String conclusion,
        @Nullable LocalDate discussedOn,
        @Nullable String discussion,
        @Nullable String facts,
        @Nullable String reasons,
        @Nullable String reviewedBy,
        @Nullable LocalDate reviewedOn,
        @Nullable String approver,
        @Nullable LocalDate approvedOn,
        @Nullable LocalDate madeOn) {}
