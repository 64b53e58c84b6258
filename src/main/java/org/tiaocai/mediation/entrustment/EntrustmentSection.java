package org.tiaocai.mediation.entrustment;

import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tiaocai.shared.CaseSection;
import org.tiaocai.shared.RegistrationNumber;

/** 委托调解 on the case page. */
@Component
@Order(40)
class EntrustmentSection implements CaseSection {

    private final Entrustments entrustments;
    private final EntrustedOrganisations organisations;

    EntrustmentSection(Entrustments entrustments, EntrustedOrganisations organisations) {
        this.entrustments = entrustments;
        this.organisations = organisations;
    }

    @Override
    public Map<String, Object> show(RegistrationNumber number) {
        return Map.of("entrustments", entrustments.of(number), "organisations", organisations);
    }
}
