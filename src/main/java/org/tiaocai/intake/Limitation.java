package org.tiaocai.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.limits.RuleIds;
import org.tiaocai.limits.RunningLimits;
import org.tiaocai.shared.RegistrationNumber;

/** 仲裁时效 (A01, art. 27): one year from the day the applicant knew; advice only, never a ground of refusal. */
@Component
record Limitation(RunningLimits limits, Clock clock) {

    /** Stands for "not known": far from any warning. */
    private static final int UNKNOWN = 9_999;

    /** Calendar days until the limitation is over, negative when it is. */
    int daysLeft(RegistrationNumber number, @Nullable LocalDate rightKnownOn) {
        if (rightKnownOn == null) {
            return UNKNOWN;
        }
        var due = limits.start(number, RuleIds.LIMITATION_PERIOD, rightKnownOn);
        return (int) ChronoUnit.DAYS.between(LocalDate.now(clock), due);
    }
}
