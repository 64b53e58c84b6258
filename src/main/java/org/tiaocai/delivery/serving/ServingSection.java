package org.tiaocai.delivery.serving;

import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.Parties;
import org.tiaocai.shared.CasePart;
import org.tiaocai.shared.CaseSection;
import org.tiaocai.shared.RegistrationNumber;

/** 送达 on the case page. */
@Component
@Order(320)
record ServingSection(Servings servings, MissingScans missing, Parties parties) implements CaseSection {

    @Override
    public CasePart part() {
        return CasePart.PAPERS;
    }

    @Override
    public Map<String, Object> show(RegistrationNumber number) {
        return Map.of(
                "servings",
                servings.of(number),
                "missing",
                missing.of(number).stream().map(Serving::id).toList(),
                "parties",
                parties.of(number));
    }
}
