package org.tiaocai.mediation;

import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tiaocai.shared.CaseSection;
import org.tiaocai.shared.RegistrationNumber;

/** 调解 on the case page. */
@Component
@Order(35)
record MediationSection(MediationFile mediations) implements CaseSection {

    @Override
    public Map<String, Object> show(RegistrationNumber number) {
        return mediations
                .of(number)
                .map(one -> Map.<String, Object>of("mediation", one))
                .orElse(Map.of());
    }
}
