package org.tiaocai.mediation;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.ClaimStanding;
import org.tiaocai.dispute.ClaimStanding.State;
import org.tiaocai.dispute.Claims;
import org.tiaocai.dispute.EndsOfClaims;
import org.tiaocai.shared.RegistrationNumber;

/** 调解协议已经了结的请求: the agreement of the studio in effect is between all of them, on all that was asked (法14). */
@Component
@Order(2)
record ClaimsAgreedOn(StudioAgreements agreements, Claims claims) implements EndsOfClaims {

    @Override
    public List<ClaimStanding> of(RegistrationNumber number) {
        return agreements.inForce(number).isEmpty()
                ? List.of()
                : claims.of(number).stream()
                        .map(claim -> new ClaimStanding(claim, State.SETTLED, null, List.of()))
                        .toList();
    }
}
