package org.tiaocai.arbitration.hearing;

import java.util.List;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.Party;
import org.tiaocai.dispute.Side;
import org.tiaocai.shared.RegistrationNumber;

/** 缺席审理的当事人: who of a side kept away from a hearing at their own risk. */
@Component
public record Absentees(Hearings hearings, Parties parties) {

    /** The respondents still in the case who are ruled on in default, as the last hearing left it. */
    public List<Absentee> inDefault(RegistrationNumber number) {
        return hearings.lastHeld(number)
                .map(hearing -> of(hearing, Side.RESPONDENT, parties.standing(number)))
                .orElse(List.of());
    }

    List<Absentee> of(Hearing hearing, Side side) {
        return of(hearing, side, parties.of(hearing.number()));
    }

    private static List<Absentee> of(Hearing hearing, Side side, List<Party> parties) {
        return parties.stream()
                .filter(party -> party.side() == side)
                .flatMap(party -> hearing.attendance().stream()
                        .filter(one -> one.partyId() == party.id() && one.came().isAtOwnRisk())
                        .map(one ->
                                new Absentee(side, party.name(), one.came(), one.noticeServedOn(), one.noticeMethod())))
                .toList();
    }
}
