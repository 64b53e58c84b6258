package org.tiaocai.arbitration.preparation;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.Party;
import org.tiaocai.limits.PartiesOfLimits;
import org.tiaocai.shared.RegistrationNumber;

/** 答辩期、举证期限: each party has its own. */
@Component
record PeriodsByParty(Parties parties) implements PartiesOfLimits {

    @Override
    public Map<String, Long> bySubject(RegistrationNumber number) {
        return parties.of(number).stream().collect(Collectors.toMap(party -> Answer.subject(party.id()), Party::id));
    }
}
