package org.tiaocai.arbitration.award.mediation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.award.ClaimsLeft;
import org.tiaocai.arbitration.award.ClaimsLeft.Settled;
import org.tiaocai.arbitration.award.mediation.ArbitralMediation.Scope;
import org.tiaocai.dispute.Leaving;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.Party;
import org.tiaocai.dispute.Side;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/** 达成协议的当事人: which applicants with which respondents; never one side alone. */
@Component
public record SettlingParties(Parties parties, ClaimsLeft left) {

    /** @return whom it binds; empty when that is everybody. @throws Refused where a side is missing */
    public Set<Long> checked(RegistrationNumber number, Collection<Long> named) {
        if (named.isEmpty()) {
            return Set.of();
        }
        var applicants = side(number, Side.APPLICANT);
        var respondents = side(number, Side.RESPONDENT);
        if (!parties.standing(number).stream().map(Party::id).toList().containsAll(named)) {
            throw new Refused("达成协议的应当是本案现在的当事人，请刷新后重新选择");
        }
        if (applicants.stream().noneMatch(named::contains)
                || respondents.stream().noneMatch(named::contains)) {
            throw new Refused("调解、和解须有双方当事人：请至少选择一名申请人和一名被申请人；全部当事人达成协议的，不用逐名选择");
        }
        return named.containsAll(applicants) && named.containsAll(respondents) ? Set.of() : new HashSet<>(named);
    }

    /**
     * Whether anything is left that these may settle: neither awarded nor settled before, and asked by some of them of others.
     *
     * @param between empty for everybody
     * @param awarded what an award that is about to be sealed rules on
     */
    public boolean haveSomethingLeft(RegistrationNumber number, Collection<Long> between, Collection<Integer> awarded) {
        return left.of(number).stream()
                .filter(claim -> !awarded.contains(claim.ordinal()))
                .anyMatch(claim -> between.isEmpty()
                        || new Settled(Set.of(claim.ordinal()), Set.copyOf(between))
                                .among(claim)
                                .isPresent());
    }

    /**
     * The agreement is in force: of those whom it binds, who has nothing left to dispute leaves the case.
     *
     * @return whether nothing is left of the case
     */
    boolean settled(ArbitralMediation one, LocalDate on) {
        if (one.parties().isEmpty()) {
            return one.scope() == Scope.FULL;
        }
        var still = left.of(one.number(), List.of(new Settled(one.claims(), one.parties())));
        if (still.isEmpty()) {
            return true;
        }
        var disputing = still.stream()
                .flatMap(claim -> Stream.concat(claim.claimants().stream(), claim.respondents().stream()))
                .collect(Collectors.toSet());
        var leaving = Stream.of(Side.APPLICANT, Side.RESPONDENT)
                .flatMap(side -> side(one.number(), side).stream())
                .filter(party -> one.parties().contains(party) && !disputing.contains(party))
                .toList();
        if (!leaving.isEmpty()) {
            parties.leave(one.number(), leaving, Leaving.SETTLED, on);
        }
        return false;
    }

    private List<Long> side(RegistrationNumber number, Side side) {
        return parties.standing(number).stream()
                .filter(party -> party.side() == side)
                .map(Party::id)
                .toList();
    }
}
