package org.tiaocai.linkage.followup;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tiaocai.limits.PartiesOfLimits;
import org.tiaocai.shared.RegistrationNumber;

/** 起诉、申请撤销的期间: each runs from its party's own receipt. */
@Component
record FollowUpsByParty(FollowUps periods) implements PartiesOfLimits {

    @Override
    public Map<String, Long> bySubject(RegistrationNumber number) {
        return periods.of(number).stream().collect(Collectors.toMap(FollowUp::subject, FollowUp::partyId));
    }
}
