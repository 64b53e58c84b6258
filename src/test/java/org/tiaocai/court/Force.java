package org.tiaocai.court;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 效力 of one award for one worker, as the law has it. */
record Force(Standing standing, @Nullable LocalDate since) {

    enum Standing {
        UNSERVED,
        PERIOD_OPEN,
        IN_COURT,
        IN_FORCE,
        REPLACED,
        REVOKED,
        NEVER
    }

    static Force of(Standing standing) {
        return new Force(standing, null);
    }

    static Force since(LocalDate day) {
        return new Force(Standing.IN_FORCE, day);
    }
}
