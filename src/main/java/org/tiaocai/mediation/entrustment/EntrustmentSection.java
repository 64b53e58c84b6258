package org.tiaocai.mediation.entrustment;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tiaocai.mediation.outside.OutsideAgreements;
import org.tiaocai.rights.Stages;
import org.tiaocai.shared.CaseSection;
import org.tiaocai.shared.RegistrationNumber;

/** 委托调解 on the case page. */
@Component
@Order(40)
record EntrustmentSection(
        Entrustments entrustments,
        EntrustedOrganisations organisations,
        OutsideAgreements agreements,
        ConsentsToEntrust consents,
        Stages stages)
        implements CaseSection {

    @Override
    public Map<String, Object> show(RegistrationNumber number) {
        var those = entrustments.of(number);
        var kinds = Stream.of(EntrustmentKind.values())
                .filter(kind -> stages.refusal(number, kind.act()).isEmpty())
                .toList();
        return those.isEmpty() && kinds.isEmpty()
                ? Map.of()
                : Map.of(
                        "entrustments",
                        those,
                        "organisations",
                        organisations,
                        "agreements",
                        agreements,
                        "consents",
                        those.stream().collect(Collectors.toMap(Entrustment::id, one -> consents.of(one.id()))),
                        "asked",
                        consents.asked(number),
                        "kinds",
                        kinds);
    }
}
