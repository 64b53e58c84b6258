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
                        limit.dueOn(), null, limit.name() + (limit.provisional() ? "届满（暂定）" : "届满"), limit.basis()))
                .toList();
    }
}
