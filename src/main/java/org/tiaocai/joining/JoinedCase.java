package org.tiaocai.joining;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tiaocai.shared.RegistrationNumber;

/** 并案: {@code joined} is heard together with {@code leadingCase}, until the day on which it is separated. */
record JoinedCase(
        long id,
        RegistrationNumber leadingCase,
        RegistrationNumber joined,
        String reason,
        LocalDate joinedOn,
        String joinedBy,
        @Nullable String separationReason,
        @Nullable LocalDate separatedOn,
        @Nullable String separatedBy) {

    public boolean isTogether() {
        return separatedOn == null;
    }
}
