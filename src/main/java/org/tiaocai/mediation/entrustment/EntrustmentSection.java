package org.tiaocai.mediation.entrustment;

import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tiaocai.shared.CaseSection;
import org.tiaocai.shared.RegistrationNumber;

/** 委托调解 on the case page. */
@Component
@Order(40)
record EntrustmentSection(Entrustments entrustments, EntrustedOrganisations organisations) implements CaseSection {

    @Override
    public Map<String, Object> show(RegistrationNumber number) {
        return Map.of("entrustments", entrustments.of(number), "organisations", organisations);
    }
}
