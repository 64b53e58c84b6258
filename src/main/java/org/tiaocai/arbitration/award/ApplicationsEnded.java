package org.tiaocai.arbitration.award;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.Leaving;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.Party;
import org.tiaocai.dispute.Side;
import org.tiaocai.shared.RegistrationNumber;

/**
 * 申请已经撤回、反申请仍在审理 (规则35, 39): an applicant whose own application has ended leaves the case, unless a counterclaim
 * against them is open: of that they stay the respondent, with notices, default and award.
 */
@Component
public record ApplicationsEnded(Parties parties, ClaimsLeft left) {

    /** @return those of them who stay, for the counterclaim */
    public List<Long> end(RegistrationNumber number, Collection<Long> applicants, Leaving by, LocalDate on) {
        var answering = answering(number);
        var staying = applicants.stream().filter(answering::contains).toList();
        var leaving =
                applicants.stream().filter(one -> !answering.contains(one)).toList();
        parties.endApplications(number, staying, by, on);
        if (!leaving.isEmpty()) {
            parties.leave(number, leaving, by, on);
        }
        return staying;
    }

    /** 反申请了结: who stayed for it alone leaves with it, by what ended their own application. */
    public void counterclaimOver(RegistrationNumber number, LocalDate on) {
        var answering = answering(number);
        parties.standing(number).stream()
                .filter(party -> party.place().applicationEnded() != null && !answering.contains(party.id()))
                .forEach(party -> parties.leave(
                        number,
                        List.of(party.id()),
                        party.place().applicationEnded().by(),
                        on));
    }

    /** The applicants who apply still. */
    public List<Party> applying(RegistrationNumber number) {
        return parties.standing(number).stream()
                .filter(party -> party.side() == Side.APPLICANT && party.place().applicationEnded() == null)
                .toList();
    }

    private Set<Long> answering(RegistrationNumber number) {
        return left.of(number).stream()
                .filter(claim -> claim.raisedBy() == Side.RESPONDENT)
                .flatMap(claim -> claim.respondents().stream())
                .collect(Collectors.toSet());
    }
}
