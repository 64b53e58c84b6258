package org.tiaocai.arbitration.motion;

import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.Claim;
import org.tiaocai.dispute.Claims;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.Party;
import org.tiaocai.shared.RegistrationNumber;

/** 程序事项所涉及的当事人和请求 by their names: of those who left too. */
@Component
record NamedInMotions(Parties parties, Claims claims) {

    FormField.Names of(RegistrationNumber number) {
        return new FormField.Names(
                parties.of(number).stream()
                        .collect(Collectors.toMap(
                                Party::id, party -> party.side().label() + party.name())),
                claims.of(number).stream().collect(Collectors.toMap(Claim::ordinal, Claim::line)));
    }
}
