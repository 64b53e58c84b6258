package org.tiaocai.arbitration.collective;

import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.Arbitration;
import org.tiaocai.arbitration.Arbitrations;
import org.tiaocai.shared.CaseSection;
import org.tiaocai.shared.RegistrationNumber;

/** 集体争议 on the case page: who represents whom, and who has consented to what. */
@Component
@Order(115)
record CollectiveSection(Arbitrations arbitrations, Representatives representatives, Consents consents)
        implements CaseSection {

    @Override
    public Map<String, Object> show(RegistrationNumber number) {
        return arbitrations
                .find(number)
                .filter(Arbitration::collective)
                .map(one -> Map.of(
                        "applicants", representatives.applicants(number),
                        "acting", representatives.of(number),
                        "represented", representatives.represented(number),
                        "lists", consents.of(number),
                        "matters", ReservedAct.values()))
                .orElse(Map.of());
    }
}
