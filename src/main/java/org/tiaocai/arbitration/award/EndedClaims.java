package org.tiaocai.arbitration.award;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.Claim;
import org.tiaocai.dispute.ClaimStanding;
import org.tiaocai.dispute.ClaimStanding.State;
import org.tiaocai.dispute.EndsOfClaims;
import org.tiaocai.shared.RegistrationNumber;

/** 已经裁决、调解的请求: by an award that is made, by a 调解书 in force between all or some (规则73), or since nobody is left in it. */
@Component
@Order(1)
record EndedClaims(ClaimsLeft claimsLeft, JdbcClient jdbc) implements EndsOfClaims {

    /** 调解书 in force, one claim of one party a line. @param party zero where it binds everybody */
    private record Mediated(int claim, long party) {}

    @Override
    public List<ClaimStanding> of(RegistrationNumber number) {
        var left = claimsLeft.of(number).stream().collect(Collectors.toMap(Claim::ordinal, claim -> claim));
        var mediated = mediated(number);
        return claimsLeft.claims().of(number).stream()
                .flatMap(claim -> ended(claim, Optional.ofNullable(left.get(claim.ordinal())), mediated).stream())
                .toList();
    }

    private static Optional<ClaimStanding> ended(Claim claim, Optional<Claim> left, List<Mediated> mediated) {
        var settledBy = mediated.stream()
                .filter(one -> one.claim() == claim.ordinal())
                .map(Mediated::party)
                .distinct()
                .toList();
        if (left.isPresent()) {
            if (!settledBy.isEmpty()) {
                return Optional.of(new ClaimStanding(claim, State.PARTLY_SETTLED, left.get(), settledBy));
            }
            return Objects.equals(left.get().amount(), claim.amount())
                    ? Optional.empty()
                    : Optional.of(new ClaimStanding(claim, State.PARTLY_AWARDED, left.get(), List.of()));
        }
        var nobody = claim.claimants().isEmpty() || claim.respondents().isEmpty();
        var state = !settledBy.isEmpty() ? State.SETTLED : nobody ? State.LEFT : State.AWARDED;
        return Optional.of(new ClaimStanding(claim, state, null, List.of()));
    }

    private List<Mediated> mediated(RegistrationNumber number) {
        return jdbc.sql("""
                        select c.claim_ordinal, coalesce(p.party_id, 0) as party from arbitral_mediation m
                        join arbitral_mediation_claim c on c.mediation_id = m.id
                        left join arbitral_mediation_party p on p.mediation_id = m.id
                        where m.registration_number = ? and m.outcome in ('EFFECTIVE', 'PARTLY_EFFECTIVE')""")
                .param(number.value())
                .query((row, line) -> new Mediated(row.getInt("claim_ordinal"), row.getLong("party")))
                .list();
    }
}
