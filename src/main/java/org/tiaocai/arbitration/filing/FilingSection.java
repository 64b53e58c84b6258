package org.tiaocai.arbitration.filing;

import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.Arbitrations;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.CaseSection;
import org.tiaocai.shared.RegistrationNumber;

/** 仲裁申请与受理 on the case page. */
@Component
@Order(100)
class FilingSection implements CaseSection {

    private final Arbitrations arbitrations;
    private final FilingConditions conditions;
    private final Actor actor;

    FilingSection(Arbitrations arbitrations, FilingConditions conditions, Actor actor) {
        this.arbitrations = arbitrations;
        this.conditions = conditions;
        this.actor = actor;
    }

    @Override
    public String fragment() {
        return "cases/filing :: section";
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
                                .toList(),
                        "people",
                        actor))
                .orElse(Map.of());
    }
}
