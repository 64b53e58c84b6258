package org.tiaocai.arbitration.award.mediation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.Leaving;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.Party;
import org.tiaocai.dispute.Side;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/** 达成协议的当事人: which applicants with which respondents; never one side alone. */
@Component
public record SettlingParties(Parties parties) {

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
     * The agreement is in force: who has nobody left to dispute with leaves the case.
     *
     * @return whether nothing is left of the case
     */
    boolean settled(ArbitralMediation one, LocalDate on) {
        if (one.parties().isEmpty()) {
            return true;
        }
        var applicants = side(one.number(), Side.APPLICANT);
        var respondents = side(one.number(), Side.RESPONDENT);
        if (one.parties().containsAll(respondents)) {
            parties.leave(one.number(), among(applicants, one.parties()), Leaving.SETTLED, on);
        } else if (one.parties().containsAll(applicants)) {
            parties.leave(one.number(), among(respondents, one.parties()), Leaving.SETTLED, on);
        }
        return side(one.number(), Side.APPLICANT).isEmpty()
                || side(one.number(), Side.RESPONDENT).isEmpty();
    }

    private List<Long> side(RegistrationNumber number, Side side) {
        return parties.standing(number).stream()
                .filter(party -> party.side() == side)
                .map(Party::id)
                .toList();
    }

    private static List<Long> among(List<Long> all, Set<Long> some) {
        return all.stream().filter(some::contains).toList();
    }
}
