package org.tiaocai.mediation;

import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tiaocai.people.Mediators;
import org.tiaocai.shared.CaseSection;
import org.tiaocai.shared.RegistrationNumber;

/** 调解 on the case page. */
@Component
@Order(35)
record MediationSection(MediationFile mediations, Mediators mediators) implements CaseSection {

    @Override
    public Map<String, Object> show(RegistrationNumber number) {
        return mediations
                .of(number)
                .map(one ->
                        Map.<String, Object>of("mediation", one, "mediators", one.open() ? mediators.all() : List.of()))
                .orElse(Map.of());
    }
}
