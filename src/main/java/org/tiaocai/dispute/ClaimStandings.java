package org.tiaocai.dispute;

import java.util.HashMap;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.tiaocai.shared.RegistrationNumber;

/** 请求及其现在的状态, in the order of the claims. */
@Component
public record ClaimStandings(Claims claims, ObjectProvider<EndsOfClaims> ends) {

    public List<ClaimStanding> of(RegistrationNumber number) {
        var ended = new HashMap<Integer, ClaimStanding>();
        ends.orderedStream()
                .flatMap(one -> one.of(number).stream())
                .forEach(one -> ended.putIfAbsent(one.claim().ordinal(), one));
        return claims.of(number).stream()
                .map(claim -> ended.getOrDefault(claim.ordinal(), ClaimStanding.open(claim)))
                .toList();
    }
}
