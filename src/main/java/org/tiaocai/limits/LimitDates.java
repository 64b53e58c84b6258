package org.tiaocai.limits;

import java.util.List;
import org.springframework.stereotype.Component;
import org.tiaocai.shared.CaseDates;
import org.tiaocai.shared.RegistrationNumber;

/** The last days of the limits that run in a case; what stands still has none. */
@Component
record LimitDates(RunningLimits limits) implements CaseDates {

    @Override
    public List<Ahead> ahead(RegistrationNumber number) {
        return limits.of(number).stream()
                .filter(limit -> limit.isOpen() && limit.status() != RunningLimit.Status.STOPPED)
                .map(limit -> new Ahead(
                        limit.dueOn(), null, what(limit) + (limit.provisional() ? "（暂定）" : ""), limit.basis()))
                .toList();
    }

    /** A right that begins does not expire: from the day after its last one on it may be used. */
    private static String what(RunningLimit limit) {
        return RuleIds.WAY_TO_ARBITRATION.equals(limit.rule()) ? "期满后" + limit.name() : limit.name() + "届满";
    }
}
