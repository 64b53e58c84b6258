package org.tiaocai.arbitration.award.making;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.award.Awards;
import org.tiaocai.dispute.Claim;
import org.tiaocai.dispute.Claims;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.Party;
import org.tiaocai.dispute.Side;
import org.tiaocai.shared.CaseNumber;

/** 待裁决的请求, and the applicants who made them. */
@Component
class OpenClaims {

    private final Claims claims;
    private final Awards awards;
    private final Parties parties;

    OpenClaims(Claims claims, Awards awards, Parties parties) {
        this.claims = claims;
        this.awards = awards;
        this.parties = parties;
    }

    List<Claim> claims(CaseNumber number) {
        var settled = awards.settledClaims(number);
        return claims.of(number).stream()
                .filter(claim -> !settled.contains(claim.ordinal()))
                .toList();
    }

    Set<Long> applicants(CaseNumber number) {
        return parties.of(number).stream()
                .filter(party -> party.side() == Side.APPLICANT)
                .map(Party::id)
                .collect(Collectors.toSet());
    }
}
