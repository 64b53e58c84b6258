package org.tiaocai.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.clocks.Clocks;
import org.tiaocai.shared.CaseNumber;

/** 仲裁时效 (A01, art. 27): one year from the day the applicant knew; advice only, never a ground of refusal. */
@Component
class Limitation {

    /** Stands for "not known": far from any warning. */
    private static final int UNKNOWN = 9_999;

    private final Clocks clocks;
    private final Clock clock;

    Limitation(Clocks clocks, Clock clock) {
        this.clocks = clocks;
        this.clock = clock;
    }

    /** Calendar days until the limitation is over, negative when it is. */
    int daysLeft(CaseNumber number, @Nullable LocalDate rightKnownOn) {
        if (rightKnownOn == null) {
            return UNKNOWN;
        }
        var due = clocks.start(number, "A01", rightKnownOn);
        return (int) ChronoUnit.DAYS.between(LocalDate.now(clock), due);
    }
}
