package org.tiaocai.archive;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tiaocai.shared.RegistrationNumber;

/**
 * 阅卷: a party or its agent asks for the 正卷, and reads it.
 *
 * @param agentId null where the party itself reads
 * @param readOn null while nobody has come
 */
record Inspection(
        long id,
        RegistrationNumber number,
        long partyId,
        @Nullable Long agentId,
        String purpose,
        LocalDate appliedOn,
        String registeredBy,
        @Nullable LocalDate readOn,
        @Nullable Integer copies) {

    String occasion() {
        return "inspection-" + id;
    }
}
