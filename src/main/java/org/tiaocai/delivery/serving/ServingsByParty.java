package org.tiaocai.delivery.serving;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tiaocai.limits.PartiesOfLimits;
import org.tiaocai.shared.RegistrationNumber;

/** 留置、公告的期间: each service of a paper has its own. */
@Component
record ServingsByParty(Servings servings) implements PartiesOfLimits {

    @Override
    public Map<String, Long> bySubject(RegistrationNumber number) {
        return servings.of(number).stream()
                .collect(Collectors.toMap(one -> DeemedServing.subject(one.id()), Serving::partyId));
    }
}
