package org.tiaocai.arbitration.preparation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tiaocai.shared.RegistrationNumber;

/**
 * 指定的举证期限 (规则15, 60): how long one party, or each, has from its own service of the notice.
 *
 * @param partyId null for every party
 * @param days working days
 * @param untilOn the last day, where a day was set
 * @param waived the party does without it
 * @param agreedOn when the party agreed in writing to a shorter one, or to none
 */
record EvidencePeriod(
        long id,
        RegistrationNumber number,
        @Nullable Long partyId,
        @Nullable Integer days,
        @Nullable LocalDate untilOn,
        boolean waived,
        @Nullable LocalDate agreedOn,
        @Nullable String reason,
        LocalDate setOn,
        String setBy) {

    boolean concerns(long party) {
        return partyId == null || partyId == party;
    }
}
