package org.tiaocai.limits;

import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tiaocai.shared.CaseSection;
import org.tiaocai.shared.RegistrationNumber;

/** 期限 on the case page: each with its basis, how it was reckoned, and every reckoning before. */
@Component
@Order(10)
record LimitsSection(RunningLimits limits) implements CaseSection {

    @Override
    public boolean alsoMasked() {
        return true;
    }

    @Override
    public Map<String, Object> show(RegistrationNumber number) {
        return Map.of("limits", limits.of(number), "computations", limits.computationsOf(number));
    }
}
