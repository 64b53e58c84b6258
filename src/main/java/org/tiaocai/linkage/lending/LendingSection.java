package org.tiaocai.linkage.lending;

import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.Arbitrations;
import org.tiaocai.linkage.Courts;
import org.tiaocai.shared.CaseSection;
import org.tiaocai.shared.RegistrationNumber;

/** 案卷借阅 on the case page. */
@Component
@Order(230)
record LendingSection(Lendings lendings, Arbitrations arbitrations, Courts courts) implements CaseSection {

    @Override
    public Map<String, Object> show(RegistrationNumber number) {
        return arbitrations
                .find(number)
                .filter(one -> one.acceptedOn() != null)
                .map(one -> Map.<String, Object>of(
                        "all", lendings.of(number), "courts", courts, "volumes", Lending.Volumes.values()))
                .orElseGet(Map::of);
    }
}
