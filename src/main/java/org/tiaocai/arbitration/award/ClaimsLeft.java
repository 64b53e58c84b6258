package org.tiaocai.arbitration.award;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.Claim;
import org.tiaocai.dispute.Claims;
import org.tiaocai.dispute.Side;
import org.tiaocai.shared.RegistrationNumber;

/**
 * 尚待处理的请求: what is neither awarded nor settled. A claim that some of its parties have settled (规则73) is left between
 * the others, one that is awarded in part (规则49) by the rest of its sum.
 */
@Component
public record ClaimsLeft(Claims claims, Awards awards, JdbcClient jdbc) {

    /** 已经调解的: these claims between these parties. */
    public record Settled(Set<Integer> claims, Set<Long> parties) {

        boolean concerns(Claim claim) {
            return claims.contains(claim.ordinal()) && among(claim).isPresent();
        }

        /** The claim between those who settle; empty where they are not both in it. */
        public Optional<Claim> among(Claim claim) {
            var between = claim.between(only(claim.claimants(), true), only(claim.respondents(), true));
            return between.claimants().isEmpty() || between.respondents().isEmpty()
                    ? Optional.empty()
                    : Optional.of(between);
        }

        /** Whether what is left of the claim is a claim too: of the other claimants, or against the other respondents. */
        public boolean leavesAClaim(Claim claim) {
            return parties.containsAll(claim.claimants()) || parties.containsAll(claim.respondents());
        }

        private Claim rest(Claim claim) {
            return parties.containsAll(claim.respondents())
                    ? claim.between(only(claim.claimants(), false), claim.respondents())
                    : claim.between(claim.claimants(), only(claim.respondents(), false));
        }

        private List<Long> only(List<Long> all, boolean settling) {
            return all.stream().filter(one -> parties.contains(one) == settling).toList();
        }
    }

    public List<Claim> of(RegistrationNumber number) {
        return of(number, List.of());
    }

    /** Whether a counterclaim waits for its end. */
    public boolean hasCounterclaim(RegistrationNumber number) {
        return of(number).stream().anyMatch(claim -> claim.raisedBy() == Side.RESPONDENT);
    }

    /** The same once this is settled too. */
    public List<Claim> of(RegistrationNumber number, List<Settled> more) {
        var done = awards.settledClaims(number);
        var settled = Stream.concat(between(number).stream(), more.stream()).toList();
        return lessAwarded(number).stream()
                .filter(claim -> !done.contains(claim.ordinal()))
                .flatMap(claim -> left(claim, settled).stream())
                // What those asked who have left, or was asked of them, waits for no ruling.
                .filter(claim ->
                        !claim.claimants().isEmpty() && !claim.respondents().isEmpty())
                .toList();
    }

    /** All claims, each by what has not been awarded of it beforehand (规则49). */
    public List<Claim> lessAwarded(RegistrationNumber number) {
        var awarded = awards.awardedInPart(number);
        return claims.of(number).stream()
                .map(claim -> claim.less(awarded.getOrDefault(claim.ordinal(), BigDecimal.ZERO)))
                .toList();
    }

    private static Optional<Claim> left(Claim claim, List<Settled> settled) {
        var left = claim;
        for (var one : settled) {
            if (one.concerns(left) && one.leavesAClaim(left)) {
                left = one.rest(left);
                if (left.claimants().isEmpty() || left.respondents().isEmpty()) {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(left);
    }

    /** By a 调解书 in force between some of the parties. */
    private Collection<Settled> between(RegistrationNumber number) {
        var all = new HashMap<Long, Settled>();
        jdbc.sql("""
                        select m.id, c.claim_ordinal, p.party_id from arbitral_mediation m
                        join arbitral_mediation_claim c on c.mediation_id = m.id
                        join arbitral_mediation_party p on p.mediation_id = m.id
                        where m.registration_number = ? and m.outcome in ('EFFECTIVE', 'PARTLY_EFFECTIVE')""").param(number.value()).query(row -> {
            var one = all.computeIfAbsent(row.getLong("id"), none -> new Settled(new HashSet<>(), new HashSet<>()));
            one.claims().add(row.getInt("claim_ordinal"));
            one.parties().add(row.getLong("party_id"));
        });
        return all.values();
    }
}
