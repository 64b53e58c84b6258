package org.tiaocai.linkage.preservation;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.Arbitrations;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.Party;
import org.tiaocai.linkage.Courts;
import org.tiaocai.shared.CaseSection;
import org.tiaocai.shared.RegistrationNumber;

/** 财产保全 on the case page. */
@Component
@Order(210)
record PreservationSection(Arbitrations arbitrations, Preservations preservations, Parties parties, Courts courts)
        implements CaseSection {

    @Override
    public Map<String, Object> show(RegistrationNumber number) {
        var all = preservations.of(number);
        var accepted = arbitrations.find(number).filter(one -> one.acceptedOn() != null);
        if (all.isEmpty() && accepted.isEmpty()) {
            return Map.of();
        }
        var people = parties.of(number);
        return Map.of(
                "all", all,
                "parties", parties.standing(number),
                "names", people.stream().collect(Collectors.toMap(Party::id, Party::name)),
                "courts", courts,
                "rulings", Preservation.Ruling.values());
    }
}
