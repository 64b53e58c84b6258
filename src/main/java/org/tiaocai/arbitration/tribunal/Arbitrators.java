package org.tiaocai.arbitration.tribunal;

import java.util.List;
import org.springframework.stereotype.Component;
import org.tiaocai.people.Duties;
import org.tiaocai.people.Duty;
import org.tiaocai.people.GroupMembers;
import org.tiaocai.people.Groups;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/** 仲裁员名册 and the clerks: who may sit in a case, and why someone may not. */
@Component
record Arbitrators(GroupMembers members, Duties duties) {

    /**
     * Somebody for a seat.
     *
     * @param presides whether they are on the list of 首席仲裁员
     * @param excluded why they may not sit in this case; empty when they may
     */
    record Candidate(String id, String name, boolean presides, String excluded) {

        Candidate excludedBecause(String reason) {
            return new Candidate(id, name, presides, reason);
        }
    }

    List<Candidate> arbitrators(RegistrationNumber number) {
        return candidates(number, Groups.ARBITRATOR, Duty.ARBITRATOR);
    }

    List<Candidate> clerks(RegistrationNumber number) {
        return candidates(number, Groups.CLERK, Duty.CLERK);
    }

    /** @throws Refused when the person is not on the roster for the seat */
    void mustBeOnRoster(String person, Seat seat) {
        var group = seat == Seat.CLERK ? Groups.CLERK : Groups.ARBITRATOR;
        if (!members.isIn(group, person)) {
            throw new Refused(seat.label() + "请从名册中选择");
        }
        if (seat == Seat.PRESIDING && !members.isIn(Groups.PRESIDING, person)) {
            throw new Refused("首席仲裁员须从首席仲裁员名册中选择");
        }
    }

    /** Whether the person is the commission's director, whose own recusal only the commission decides. */
    boolean isDirector(String person) {
        return members.isIn(Groups.DIRECTOR, person);
    }

    /** 仲裁委员会委员 who may decide on the person's recusal. */
    List<GroupMembers.Member> commissionWithout(String person) {
        return members.of(Groups.COMMISSION).stream()
                .filter(one -> !one.id().equals(person))
                .toList();
    }

    private List<Candidate> candidates(RegistrationNumber number, String group, Duty duty) {
        var presiding = members.of(Groups.PRESIDING);
        return members.of(group).stream()
                .map(one -> new Candidate(
                        one.id(),
                        one.name(),
                        presiding.contains(one),
                        duties.reasonAgainst(number, one.id(), duty).orElse("")))
                .toList();
    }
}
