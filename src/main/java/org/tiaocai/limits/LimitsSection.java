package org.tiaocai.limits;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tiaocai.shared.CasePart;
import org.tiaocai.shared.CaseSection;
import org.tiaocai.shared.RegistrationNumber;

/** 期限 on the case page: each with its basis, how it was reckoned, and every reckoning before. */
@Component
@Order(10)
record LimitsSection(RunningLimits limits, Clock clock) implements CaseSection {

    @Override
    public CasePart part() {
        return CasePart.OVERVIEW;
    }

    @Override
    public boolean alsoMasked() {
        return true;
    }

    @Override
    public Map<String, Object> show(RegistrationNumber number) {
        var all = limits.of(number);
        var today = LocalDate.now(clock);
        var overdue = new HashMap<Long, String>();
        all.stream()
                .filter(limit -> limit.isOpen() && limit.isOverdue(today))
                .forEach(limit -> overdue.put(limit.id(), limits.effect(limit).orElse("")));
        return Map.of("limits", all, "computations", limits.computationsOf(number), "overdue", overdue);
    }
}
