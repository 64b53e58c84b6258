package org.tiaocai.arbitration.motion;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.PartyKeys;
import org.tiaocai.dispute.Registration;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/** 已经是本案当事人的人: nobody is joined twice, whoever asks for it and however often. */
@Component
record AlreadyThere(Parties parties, Motions motions, NewPersons persons, PartyKeys keys) {

    /** @throws Refused for who is named twice, is a party already, or is named in a motion that waits for its decision */
    void mustBeNew(RegistrationNumber number, List<Registration.Party> newcomers) {
        var named = new HashSet<String>();
        newcomers.forEach(one -> {
            if (PartyKeys.meet(named, keys.of(one))) {
                throw new Refused(one.name() + "填写了两次，请删去一次");
            }
            named.addAll(keys.of(one));
        });
        mustNotStand(number, newcomers);
        var asked = new HashSet<String>();
        motions.of(number).stream()
                .filter(motion -> motion.kind() == MotionKind.JOINDER && motion.isPending())
                .forEach(motion -> asked.addAll(named(motion)));
        newcomers.stream()
                .filter(one -> PartyKeys.meet(asked, keys.of(one)))
                .findFirst()
                .ifPresent(one -> {
                    throw new Refused("追加" + one.name() + "的申请已经登记，正在审查，请等决定之后再提出");
                });
    }

    /** @throws Refused for who is a party, or has become one since it was asked for */
    void mustNotStand(RegistrationNumber number, List<Registration.Party> newcomers) {
        var there = parties.standing(number);
        newcomers.forEach(one -> there.stream()
                .filter(party -> PartyKeys.meet(keys.of(party), keys.of(one)))
                .findFirst()
                .ifPresent(party -> {
                    throw new Refused(one.name() + "已经是本案的" + party.side().label() + "，不能再追加");
                }));
    }

    private Set<String> named(Motion motion) {
        var all = new HashSet<String>();
        persons.of(motion, motion.details(Joinder.Details.class).partySide()).forEach(one -> all.addAll(keys.of(one)));
        return all;
    }
}
