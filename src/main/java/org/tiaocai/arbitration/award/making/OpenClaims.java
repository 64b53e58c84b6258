package org.tiaocai.arbitration.award.making;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.award.ClaimsLeft;
import org.tiaocai.dispute.Claim;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.Party;
import org.tiaocai.shared.RegistrationNumber;

/** 待裁决的请求: the applicants', and those of a merged counterclaim, between those who have not settled them. */
@Component
record OpenClaims(ClaimsLeft left, Parties parties) {

    List<OpenClaim> of(RegistrationNumber number) {
        var all = parties.standing(number);
        var whole = left.lessAwarded(number).stream().collect(Collectors.toMap(Claim::ordinal, claim -> claim));
        return left.of(number).stream()
                .map(claim ->
                        new OpenClaim(claim, all, claim.equals(whole.get(claim.ordinal())) && !hasLost(number, claim)))
                .filter(open -> !open.claimants().isEmpty())
                .toList();
    }

    /** Whether somebody has left whose share of the sum nobody knows; a successor has the whole of his. */
    private boolean hasLost(RegistrationNumber number, Claim claim) {
        return parties.of(number).stream()
                .filter(party -> party.side() == claim.raisedBy()
                        && (!party.stands() || party.place().applicationEnded() != null))
                .anyMatch(party -> !isSucceeded(number, party));
    }

    private boolean isSucceeded(RegistrationNumber number, Party gone) {
        return parties.of(number).stream()
                .anyMatch(party -> Long.valueOf(gone.id()).equals(party.place().succeeds()));
    }
}
