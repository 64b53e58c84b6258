package org.tiaocai.arbitration.filing;

import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.Arbitrations;
import org.tiaocai.shared.CaseSection;
import org.tiaocai.shared.RegistrationNumber;

/** 仲裁申请与受理 on the case page. */
@Component
@Order(100)
class FilingSection implements CaseSection {

    private final Arbitrations arbitrations;
    private final FilingConditions conditions;

    FilingSection(Arbitrations arbitrations, FilingConditions conditions) {
        this.arbitrations = arbitrations;
        this.conditions = conditions;
    }

    @Override
    public Map<String, Object> show(RegistrationNumber number) {
        return arbitrations
                .find(number)
                .map(one -> Map.of(
                        "arbitration",
                        one,
                        "conditions",
                        conditions.of(number).stream()
                                .map(FilingCondition.Opinion::line)
                                .toList()))
                .orElse(Map.of());
    }
}
