package org.tiaocai.arbitration.award.making;

import java.util.List;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.award.Awards;
import org.tiaocai.dispute.Claims;
import org.tiaocai.dispute.Parties;
import org.tiaocai.shared.RegistrationNumber;

/** 待裁决的请求: the applicants', and those of a merged counterclaim. */
@Component
record OpenClaims(Claims claims, Awards awards, Parties parties) {

    List<OpenClaim> of(RegistrationNumber number) {
        var settled = awards.settledClaims(number);
        var all = parties.standing(number);
        return claims.of(number).stream()
                .filter(claim -> !settled.contains(claim.ordinal()))
                .map(claim -> new OpenClaim(claim, all))
                .filter(open -> !open.claimants().isEmpty())
                .toList();
    }
}
