package org.tiaocai.arbitration.review;

import org.springframework.stereotype.Component;
import org.tiaocai.mediation.Mediations;
import org.tiaocai.people.Actor;
import org.tiaocai.people.Duties;
import org.tiaocai.people.Duty;
import org.tiaocai.people.GroupMembers;
import org.tiaocai.people.Groups;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/** 审查的仲裁员 (规则77): on the roster, not kept apart from the case, and not one who mediated it (D). */
@Component
record ReviewArbitrators(GroupMembers members, Mediations mediations, Duties duties, Actor actor) {

    /** @throws Refused for who may not review this agreement, with the reason */
    void mustBeFree(RegistrationNumber number, String arbitrator) {
        var name = actor.nameOf(arbitrator);
        if (!members.isIn(Groups.ARBITRATOR, arbitrator)) {
            throw new Refused(name + "不在仲裁员名册上，请另选一位");
        }
        if (mediations.isAppointed(number, arbitrator)) {
            throw new Refused(name + "曾经调解本案，不能再审查本案的调解协议，请另选一位");
        }
        duties.reasonAgainst(number, arbitrator, Duty.ARBITRATOR).ifPresent(reason -> {
            throw new Refused(name + "不能审查本案的调解协议：" + reason);
        });
    }
}
