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
record FilingSection(Arbitrations arbitrations, FilingConditions conditions) implements CaseSection {

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
